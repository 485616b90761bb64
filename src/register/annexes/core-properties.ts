import { xmlText } from '#register/annexes/xml-text.ts';

export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO instant. */
  readonly created: string;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** What `docProps/app.xml` of our documents says: a program that changes one writes its own name there. */
export const applicationName = 'Bilaga';

const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** `docProps/app.xml` of an Office file (ISO/IEC 29500-1, 22.2). */
export const appProperties = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${extended}"><Application>${applicationName}</Application></Properties>`;

/** `docProps/core.xml` of an Office file (ISO/IEC 29500-2, annex on core properties): the times are the content's. */
export function coreProperties({ title, creator, language, created }: CoreProperties): string {
  const time = `${created.slice(0, 19)}Z`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>`,
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dc:creator>${xmlText(creator)}</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
