import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annexContent } from '#shared/model/annex-content.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { chooseSavePath, expect, expectAccessible, test } from '../fixtures/app.ts';
import { writeIssuedRegister } from '../fixtures/issued-register.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { RegisterPage } from '../pages/register.ts';

// Drawing a PDF takes its time on a busy machine.
test.describe.configure({ timeout: 180_000 });

test('a customer’s annex in German by a profile of one’s own, made and edited by keyboard and mouse', async ({
  launch,
  profile,
}) => {
  await writeIssuedRegister(profile);
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.choose('annexes.audience.customer');
  await annexes.select('field.customerId', 'Rheintal Werke GmbH');
  // Its language is the annex’s.
  await expect(annexes.choices.getByRole('button', { name: /German/ })).toBeVisible();
  await annexes.button('profiles.copy').click();
  await annexes.page.getByLabel(annexes.text('profiles.copy.name')).fill('Kundenliste');
  await annexes.page.keyboard.press('Enter');
  await expect(annexes.editor.getByRole('heading', { name: 'Kundenliste' })).toBeVisible();
  await expectAccessible(annexes.page);

  await annexes.editor.getByRole('button', { name: annexes.text('profiles.columns.add') }).click();
  await annexes.page.getByRole('menuitem', { name: 'Country', exact: true }).click();
  await expect(annexes.editor.getByRole('row')).toHaveCount(4);
  await expect(annexes.page.getByRole('menuitem', { name: 'Customers' })).toHaveCount(0);
  const remove = annexes.text('profiles.columns.remove', { column: 'Personal data' });
  await annexes.editor.getByRole('button', { name: remove }).click();
  await expect(annexes.editor.getByRole('row')).toHaveCount(3);
  const label = annexes.editor.getByLabel(annexes.text('profiles.columns.label', { column: 'Purpose' }));
  await expect(label).toHaveAttribute('placeholder', 'Zweck');
  await label.fill('Wozu er dient');
  await label.press('Enter');
  await expect(annexes.preview).toContainText('Wozu er dient');
  // The country goes up, with the keyboard alone.
  await annexes.columnHandle('Country').focus();
  await annexes.page.keyboard.press('Enter');
  await annexes.page.keyboard.press('ArrowUp');
  await annexes.page.keyboard.press('ArrowUp');
  await annexes.page.keyboard.press('Enter');
  await expect(annexes.editor.getByRole('row').nth(1)).toContainText('Country');
  // And down again, with the mouse.
  const rows = annexes.editor.getByRole('row');
  await rows.nth(2).dragTo(rows.nth(1), { sourcePosition: { x: 14, y: 28 }, targetPosition: { x: 14, y: 3 } });
  await expect(rows.nth(1)).toContainText('Purpose');
  await expect(rows.nth(2)).toContainText('Country');

  await annexes.button('profiles.done').click();
  const path = join(profile, 'rheintal.pdf');
  await annexes.button('annexes.issue').click();
  await annexes.choose('issue.sign.no');
  await annexes.save(path, false);
  await annexes.button('issue.done.close').click();
  const json = new TextDecoder().decode(extractAttachment(await readFile(path), 'annex.json') ?? undefined);
  const content = annexContent.parse(JSON.parse(json));
  expect(content).toMatchObject({
    ownProfile: 'Kundenliste',
    language: 'de',
    customer: { name: 'Rheintal Werke GmbH' },
  });
  expect(content.columns.map(({ label: text }) => text)).toEqual(['Unterauftragsverarbeiter', 'Wozu er dient', 'Land']);

  // Removed, and taken back.
  await annexes.button('profiles.edit').click();
  await annexes.button('profiles.remove').click();
  await expect(annexes.choices.getByRole('radio', { name: /Kundenliste/ })).toHaveCount(0);
  await register.messages.getByRole('button', { name: annexes.text('undo.offer') }).click();
  await expect(annexes.choices.getByRole('radio', { name: /Kundenliste/ })).toHaveCount(1);
});

test('a bilingual annex has both languages side by side, in every format', async ({ launch, profile }) => {
  await writeIssuedRegister(profile);
  const launched = await launch({ locale: 'sv-SE' });
  const register = new RegisterPage(launched.window);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.select('field.language', 'Swedish');
  await annexes.select('field.secondLanguage', 'English');
  await expect(annexes.preview).toContainText('Utskick av nyhetsbrev');
  await expect(annexes.preview).toContainText('Newsletters');
  // Exported: no number, and nothing is kept.
  const path = join(profile, 'both.json');
  await annexes.button('annexes.issue').click();
  await annexes.dialog.getByRole('button', { name: annexes.text('issue.format') }).click();
  await annexes.page.getByRole('option', { name: /^JSON/ }).click();
  await expectAccessible(annexes.page);
  await chooseSavePath(launched.app, path);
  await annexes.button('issue.export').click();
  await expect(register.messages).toContainText(annexes.text('issue.exported', { file: 'both.json' }));
  const content = annexContent.parse(JSON.parse(await readFile(path, 'utf8')));
  expect(content).toMatchObject({ number: null, language: 'sv', secondLanguage: 'en' });
  expect(content.columns.map(({ key }) => key)).toContain('purpose.en');
  await annexes.showIssued();
  await expect(annexes.issued.getByRole('rowheader', { name: /\d{4}-\d{3}/ })).toHaveCount(2);
});

test('texts that are missing in the annex’s language lead to their fields', async ({ launch, profile }) => {
  await writeIssuedRegister(profile, (records, { kattegatt }) =>
    updateProcessing(records, kattegatt.processingIds[0] ?? '', { purpose: { sv: 'Drift av servrar' } }),
  );
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await expect(annexes.beforeSigning).toContainText(
    annexes.text('beforeSigning.missing', { count: 1, language: 'English' }),
  );
  await expectAccessible(annexes.page);
  await annexes.beforeSigning.getByRole('button', { name: annexes.text('field.purpose') }).click();
  await expect(register.record).toContainText('Kattegatt Drift AB');
  await expect(register.field('field.purpose')).toBeFocused();
  await annexes.page.keyboard.type('Operation of servers');
  await annexes.page.keyboard.press('Enter');
  await register.goTo('annexes');
  await expect(annexes.preview).toContainText('Operation of servers');
  await expect(annexes.beforeSigning).toHaveCount(0);
});
