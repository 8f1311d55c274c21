/** Text of page-script.js, which runs in the page and nowhere else: `tsconfig.page.json` checks it. */
declare const script: string;
export default script;
