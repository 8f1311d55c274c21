import { existsSync } from "node:fs";
import path from "node:path";
import { compareText } from "../shared/order.ts";
import { namesIn } from "./list-files.ts";
import { listFolders } from "./list-folders.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "./read-file.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

/** Every model card below a folder such as `<home>/models`. */
export function readModelCards(folder: string): TreeReading {
  const endings = [".yaml", ".yml"];
  return readTree(folder, { folders: [""], endings, recursive: true, maxBytes: maxSourceBytes });
}

/**
 * The cards below a folder that name a model: that of one of `likely` where there is one, else every
 * card whose text has the name.
 */
export function readCardsNaming(
  folder: string,
  model: string,
  likely: readonly string[],
): readonly SourceFile[] {
  const names = likely.flatMap((name) => [`${name}.yaml`, `${name}.yml`]);
  const own = names.map((name) => path.join(folder, name));
  const readable = own
    .filter((file) => existsSync(file))
    .map((file) => readSourceFile(file, maxSourceBytes))
    .filter((file): file is SourceFile => !("code" in file) && file.text.includes(model));
  if (readable.length > 0) return readable;
  return readModelCards(folder).files.filter(({ text }) => text.includes(model));
}

/** The models that have a card below a folder, by the names of the files: `org/model`. */
export function listCardNames(folder: string): readonly string[] {
  return listFolders(folder).flatMap((organisation) =>
    namesIn(path.join(folder, organisation), ({ name }) => /\.ya?ml$/.test(name))
      .map((name) => `${organisation}/${name.replace(/\.ya?ml$/, "")}`)
      .sort(compareText),
  );
}
