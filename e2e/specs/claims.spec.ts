import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRegister } from '#register/registers.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { systemPorts } from '#register/store/register.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';
import { expect, expectAccessible, test } from '../fixtures/app.ts';
import { daysAgo } from '../fixtures/past-register.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { RegisterPage } from '../pages/register.ts';

// Drawing a PDF takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** A profile whose last register has these sub-processors. */
async function writeProfile(profile: string, ...vendors: readonly VendorChanges[]): Promise<void> {
  const path = join(profile, 'claims.bilaga');
  const register = createRegister(path, { organisation: 'Kvarnby Data AB', sample: false }, systemPorts);
  for (const vendor of vendors) addSoundVendor(register, vendor);
  register.close();
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ language: 'en', recent: [path] }));
}

test('a sentence that the register proves is printed, and stands in the issued file', async ({ launch, profile }) => {
  await writeProfile(profile, {});
  const launched = await launch();
  await new RegisterPage(launched.window).goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.claim('agreement-with-all').click();
  await expect(annexes.claimBox('agreement-with-all')).toBeChecked();
  const sentence = outputText('en', 'claim.agreement-with-all.sentence', {
    date: daysAgo(0),
    organisation: 'Kvarnby Data AB',
  });
  await expect(annexes.claims).toContainText(sentence);
  await expectAccessible(annexes.page);
  const pdf = join(profile, 'annex.pdf');
  await annexes.button('annexes.issue').click();
  await annexes.choose('issue.sign.no');
  await annexes.save(pdf, false);
  await annexes.button('issue.done.close').click();
  const json = new TextDecoder().decode(extractAttachment(await readFile(pdf), 'annex.json') ?? undefined);
  expect(JSON.parse(json)).toMatchObject({ notes: [sentence] });
  await test.step('the text by pdftotext', async (step) => {
    step.skip(!hasProgram('pdftotext'), 'pdftotext is not installed: not checked');
    const { output } = runProgram('pdftotext', ['-raw', pdf, '-']);
    expect(output.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });
});

test('a sentence that is not proven cannot be chosen, and says of whom and why', async ({ launch, profile }) => {
  const expired = { subProcessor: { legalName: 'Kattegatt Drift AB' }, agreements: [{ expiresOn: daysAgo(5) }] };
  await writeProfile(profile, {}, expired);
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await expect(annexes.claimBox('agreement-with-all')).toBeDisabled();
  const why = annexes.claims.getByRole('button', { name: annexes.text('claims.notProven', { count: 1 }) });
  await why.first().click();
  await expect(annexes.claims).toContainText(`agreement expired ${daysAgo(5)}`);
  await expect(annexes.claimBox('stored-in-eea')).toBeEnabled();
  await expectAccessible(annexes.page);
  await annexes.claims.getByRole('button', { name: 'Kattegatt Drift AB' }).first().click();
  await expect(register.record).toContainText('Kattegatt Drift AB');
});
