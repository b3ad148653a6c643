export type { Cell, CsvOptions } from './csv.ts';
export { csv } from './csv.ts';
export { decidimCsv } from './decidim-csv.ts';
export { reportJson } from './json.ts';
export type { JsonLd, JsonLdOptions } from './json-ld.ts';
export { reportJsonLd, scriptText } from './json-ld.ts';
export type { ProjectsCsvOptions } from './projects-csv.ts';
export { projectsCsv } from './projects-csv.ts';
