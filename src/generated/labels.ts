// Generated from schemas/labels.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim labels --format json` prints: the labels of a model's image by their names.
 */
export interface LabelsJson {
  /**
   * Value of the label.
   */
  readonly [k: string]: string;
}
