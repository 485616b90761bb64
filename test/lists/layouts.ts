import { fixture } from '#test/lists/fixtures.ts';

export interface Layout {
  readonly name: string;
  readonly text: string;
  /** Name, purpose, personal data and, where the list has countries, their codes. */
  readonly rows: readonly (readonly string[])[];
}

function layout(name: string, file: string, rows: readonly (readonly string[])[]): Layout {
  return { name, text: new TextDecoder().decode(fixture(`layouts/${file}`)), rows };
}

export const layouts: readonly Layout[] = [
  layout('blocks without a header, below navigation', 'blocks-without-header.txt', [
    ['Brännkyrka Drift AB', 'Drift', 'Alla uppgifter'],
    ['Lumen', 'Felsökning', 'IP-adress'],
    ['SMS-tjänst', 'Utskick av SMS', 'Telefonnummer'],
  ]),
  layout('every line alone, with a title between', 'lines-alone.txt', [
    ['Lumen Inc.', 'Error tracking', 'IP address'],
    ['Brannkyrka AB', 'Hosting', 'All customer data'],
    ['Cirrus Mail LLC', 'Email delivery', 'Email address, name'],
  ]),
  layout('no blank line at all', 'no-blank-lines.txt', [
    ['Lumen', 'Felsökning', 'IP-adress'],
    ['Brännkyrka Drift AB', 'Drift av tjänsten', 'Namn och e-post'],
    ['Cirrus', 'Utskick', 'E-postadress'],
  ]),
  layout('one blank line between cells, two between rows', 'double-blank-lines.txt', [
    ['Lumen', 'Felsökning', 'IP-adress'],
    ['Brännkyrka Drift AB', 'Drift', 'Namn'],
    ['Cirrus', 'Utskick', 'E-post'],
  ]),
  layout('cards with labels and text on one line', 'cards-inline-labels.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress', 'SE'],
    ['Cirrus Mail Inc.', 'Utskick av e-post', 'Namn, e-post', 'US'],
    ['IT-drift', 'Drift', 'Alla', 'SE+IE'],
  ]),
  layout('cards with labels on lines of their own', 'cards-own-labels.txt', [
    ['Lumen AB', 'Error tracking and logs', 'IP address', 'SE'],
    ['Cirrus Mail Inc.', 'E-mail delivery', 'Name\nE-mail', 'US'],
  ]),
  layout('a table copied with tabs, a cell of two lines, a title row', 'tabs.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress', 'SE'],
    ['Cirrus Mail Inc.', 'Utskick av e-post', 'Namn,\ne-post', 'US'],
    ['IT-drift', 'Drift', 'Alla', 'SE+IE'],
  ]),
  layout('a table whose cells hold paragraphs, as Chromium copies it', 'paragraph-cells.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn, e-post'],
  ]),
  layout('a bullet list with dashes', 'bullets-dashes.txt', [
    ['Lumen AB', 'felsökning', 'IP-adress'],
    ['Cirrus Mail Inc.', 'utskick av e-post', 'namn, e-post'],
    ['Brännkyrka', 'drift', 'alla uppgifter'],
  ]),
  layout('columns aligned with spaces', 'aligned-spaces.txt', [
    ['Lumen AB', 'Error tracking', '', 'SE'],
    ['Cirrus Mail Inc.', 'E-mail', '', 'US'],
    ['Brannkyrka AB', 'Hosting', '', 'SE+IE'],
  ]),
  layout('a Markdown table', 'markdown-table.txt', [
    ['Lumen', 'Error tracking', 'IP address'],
    ['Cirrus Mail Inc.', 'E-mail', 'name | e-mail'],
  ]),
  layout('a delimited file with a preamble, a merged cell and a note', 'preamble.csv', [
    ['Lumen AB', 'Felsökning\noch loggar', 'IP-adress', 'SE'],
    ['Cirrus', 'Utskick', 'Namn, "e-post"', 'US'],
    ['Cirrus', 'Säkerhetskopiering', 'Alla', 'SE'],
  ]),
  layout('a delimited file without a header', 'without-header.csv', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn, e-post'],
    ['Brännkyrka', 'Drift', 'Alla uppgifter'],
  ]),
  layout('a quotation mark that is not closed', 'open-quote.csv', [
    ['Lumen AB', '"Error tracking', 'IP address'],
    ['Cirrus', 'E-mail', 'Name, e-mail'],
    ['Brannkyrka AB', 'Hosting', 'All data'],
  ]),
  layout('blocks of two lines', 'two-lines.txt', [
    ['Lumen AB', 'Felsökning och felrapportering', ''],
    ['Cirrus Mail Inc.', 'Utskick av e-post', ''],
    ['Brännkyrka Drift AB', 'Drift av tjänsten', ''],
  ]),
  layout('blocks of four lines, one cell broken over two', 'four-lines.txt', [
    ['Lumen AB', 'Error tracking', 'IP address', 'SE'],
    ['Cirrus Mail Inc.', 'E-mail', 'Name,\ne-mail', 'US'],
    ['Brannkyrka AB', 'Hosting', 'All data', 'IE+DE'],
  ]),
  layout('blocks with bullets, web addresses and cells of several lines', 'cells-of-lines.txt', [
    ['Lumen AB', 'Felsökning', '• IP-adress\n• Enhet\n• Loggar'],
    ['Cirrus Mail Inc.', 'Utskick', 'Namn'],
    ['Brännkyrka', 'Drift', 'Namn\nE-post\nTelefon'],
    ['Tallbacken AB', 'Växel', 'Telefonnummer'],
  ]),
  layout('blocks with a blank line too few, a cell missing and a footer right below', 'missing-parts.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus Mail Inc.', 'Utskick', 'Namn'],
    ['Tallbacken AB', 'Växel', ''],
    ['Brännkyrka', 'Drift', 'Alla uppgifter'],
    ['Grönsta ApS', 'Kartor', 'IP-adress'],
  ]),
  layout('a footer laid out in three lines like a row', 'footer-like-row.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn'],
  ]),
  layout('a numbered list with remarks in brackets', 'numbered-brackets.txt', [
    ['Lumen AB', 'error tracking, Sweden', ''],
    ['Cirrus Mail Inc.', 'e-mail delivery, USA', ''],
    ['Brannkyrka AB', 'hosting, Sweden', ''],
  ]),
  layout('a list with colons', 'colons.txt', [
    ['Lumen AB', 'felsökning', ''],
    ['Cirrus Mail Inc.', 'utskick av e-post', ''],
    ['Brännkyrka Drift AB', 'drift', ''],
  ]),
  layout('two sections, the second with one more column', 'sections.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Brännkyrka', 'Drift', 'Alla uppgifter'],
    ['Cirrus Mail Inc.', 'Utskick', 'Namn'],
  ]),
  layout('a single row', 'single-row.txt', [['Lumen AB', 'Felsökning', 'IP-adress']]),
  layout('HTML: spans, lists in cells, tags left open, a second table', 'spans.html', [
    ['Lumen AB', 'Felsökning', 'IP-adress\nEnhet', 'SE'],
    ['Lumen AB', 'Loggar', 'IP-adress', 'SE'],
    ['Cirrus Mail Inc.', 'Utskick\nav e-post', 'Namn & e-post', 'US'],
    ['IT-drift', 'Drift', ''],
    ['SMS', 'Avisering', 'Telefonnummer', 'SE+IE'],
  ]),
  layout('HTML: rows from the clipboard without their table', 'clipboard.html', [
    ['Lumen AB', 'Error tracking', 'IP address'],
    ['Cirrus', 'E-mail', 'Name, e-mail'],
  ]),
  layout('HTML: boxes instead of a table', 'boxes.html', [
    ['Lumen AB', 'Error tracking', 'IP address'],
    ['Cirrus', 'E-mail', 'Name'],
  ]),
  layout('HTML: definition lists', 'definition-lists.html', [
    ['Lumen AB', 'Error tracking', 'IP address'],
    ['Cirrus', 'E-mail', 'Name'],
  ]),
  layout('HTML: a list with dashes', 'bullets.html', [
    ['Lumen AB', 'felsökning', ''],
    ['Cirrus Mail Inc.', 'utskick av e-post', ''],
    ['Brännkyrka', 'drift', ''],
  ]),
  layout('HTML: tables in a layout table', 'layout-table.html', [
    ['Lumen AB', 'Error tracking', '', 'SE'],
    ['Cirrus a', 'Mail', '', 'US'],
  ]),
  layout('HTML: one table a region', 'table-per-region.html', [
    ['Lumen AB', 'Error tracking', 'IP address'],
    ['Cirrus Inc.', 'Mail', 'Name'],
  ]),
  layout('HTML: one table a sub-processor', 'table-per-row.html', [
    ['Lumen AB', 'Error tracking', 'IP address'],
    ['Cirrus Inc.', 'Mail', 'Name'],
  ]),
  layout('HTML: paragraphs with line breaks', 'paragraphs.html', [
    ['Lumen', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn'],
    ['SMS', 'Avisering', 'Telefon'],
  ]),
  layout('HTML: from a word processor', 'word-processor.html', [['Lumen AB', 'Felsökning', 'IP']]),
  layout('capitals, sentences in cells, a change log below', 'changelog.txt', [
    ['Lumen AB', 'Vi använder Lumen för felsökning. Tjänsten körs i Irland.', 'Inga personuppgifter delas.'],
    ['Cirrus Mail Inc', 'Utskick, t.ex. kvitton och påminnelser till användare som bett om det.', 'Namn, e-post.'],
    ['Sök & Finn', 'Sök', 'Söktermer'],
  ]),
  layout('a form and navigation in columns below', 'newsletter-form.txt', [
    ['Lumen AB', 'Vi använder Lumen för felsökning. Tjänsten körs i Irland.', 'Inga personuppgifter delas.'],
    ['Cirrus Mail Inc', 'Utskick, t.ex. kvitton och påminnelser till användare som bett om det.', 'Namn, e-post.'],
    ['Sök & Finn', 'Sök', 'Söktermer'],
  ]),
  layout('a list quoted in a mail', 'quoted-mail.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn'],
  ]),
  layout('cells copied from a spreadsheet, a line break in one', 'spreadsheet-clipboard.txt', [
    ['Lumen', 'Drift\noch lagring', 'Namn'],
    ['Cirrus AB', 'Utskick', 'E-post'],
    ['Tallbacken', 'Växel', 'Telefon'],
  ]),
  layout('numbers on lines of their own', 'numbers-alone.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus Mail Inc.', 'Utskick', 'Namn'],
    ['Brännkyrka', 'Drift', 'Alla uppgifter'],
  ]),
  layout('cards that label the name too', 'cards-name-label.txt', [
    ['Lumen AB', 'Error tracking', 'IP address', 'SE'],
    ['Cirrus Inc.', 'E-mail', 'Name', 'US'],
  ]),
  layout('tabs, a footnote between rows, an address in columns below', 'tabs-address-footer.txt', [
    ['Lumen AB', 'Felsökning', 'IP-adress'],
    ['Cirrus', 'Utskick', 'Namn'],
  ]),
];
