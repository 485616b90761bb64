import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { line, simplePdf } from '#test/secret-pdf.ts';
import { chooseFiles, chooseSavePath } from '../fixtures/app.ts';
import { writeSignedPdf } from '../fixtures/pdfs.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { DocumentPage } from '../pages/documents.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** A vendor of the sample that has no agreement. */
const bare = 'Dalvik Kodverkstad';

const clauses = ['Parties and purpose', 'Confidentiality', 'Sub-processors', 'Deletion and return', 'Audit'];

function longAgreement(): Buffer {
  const pages = clauses.map((clause, index) => ({
    content:
      line(60, 770, `${index + 1}. ${clause}`, 'Helvetica', 20) +
      Array.from({ length: 24 }, (_, at) =>
        line(60, 720 - at * 22, `${index + 1}.${at + 1}  Dalvik Kodverkstad processes personal data for Nordvik only.`),
      ).join(''),
  }));
  return simplePdf(pages);
}

export const walkDocuments: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const agreements = new AgreementsPage(register);
  await agreements.open(bare);
  const files = ['PUB-avtal.pdf', 'Signerat.pdf', 'Skannat.pdf', 'Brev.txt', 'Program.exe'].map((name) =>
    join(folder, name),
  );
  const [long = '', signed = '', scan = '', letter = '', script = ''] = files;
  await writeFile(long, longAgreement());
  await writeSignedPdf(signed);
  await writeFile(scan, simplePdf([{ content: '0.8 g 60 60 480 700 re f 0.2 g 100 100 200 20 re f' }]));
  await writeFile(letter, 'Hej,\n\nhär kommer avtalet.\n\nMed vänlig hälsning\nKarin Ek');
  await writeFile(script, Buffer.from('MZ\0\0 not a program'));
  await chooseFiles(launched.app, files);
  await agreements.chooseButton.click();
  const of = (name: string) => new DocumentPage(register, name);
  await agreements.document('Skannat.pdf').getByText(agreements.text('documents.mark.scan')).waitFor();
  await stop('rows');

  const pdf = of('PUB-avtal.pdf');
  await pdf.open('PUB-avtal.pdf');
  await pdf.sheet(1, 5).getByText('1.24').waitFor();
  await stop('pdf');
  await pdf.button('documents.details').click();
  await stop('about');
  await pdf.find.fill('sub-processors');
  await pdf.preview.getByText(pdf.text('documents.find.at', { at: 1, count: 1 })).waitFor();
  await pdf.tab('documents.pages').click();
  await pdf.sheet(3, 5).getByText('3.24').waitFor();
  await stop('found');
  await pdf.tab('documents.redaction').click();
  await pdf.words.fill('Nordvik');
  await pdf.words.press('Enter');
  await pdf.side.getByRole('status').waitFor();
  await chooseSavePath(launched.app, join(folder, 'kopia.pdf'));
  await stop('marked');
  await pdf.button('documents.redaction.export').click();
  await pdf.side.getByText(pdf.text('documents.redaction.source')).waitFor({ timeout: 60_000 });
  await pdf.side.getByText(pdf.text('documents.redaction.source')).scrollIntoViewIfNeeded();
  await stop('redacted');
  await pdf.tab('documents.about').click();
  await pdf.button('documents.close').click();

  for (const [name, ready] of [
    ['Signerat.pdf', 'signature.verdict.valid'],
    ['Skannat.pdf', 'documents.signatures.scan'],
    ['Brev.txt', 'documents.state.read'],
    ['Program.exe', 'documents.none'],
  ] as const) {
    const shown = of(name);
    await shown.open(name);
    if (name.endsWith('.pdf')) await shown.sheet(1, 1).locator('canvas').waitFor();
    await shown.preview
      .getByText(shown.text(ready, { pages: 1 }))
      .first()
      .waitFor();
    await stop(name.slice(0, -4).toLowerCase());
    await shown.button('documents.close').click();
  }
};
