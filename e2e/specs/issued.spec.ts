import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { chooseSavePath, expect, expectAccessible, test } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import {
  changeBoth,
  customerSigner,
  house,
  passphrase,
  tellLabels,
  writeCountersigned,
  writeIssuedRegister,
  writeTampered,
} from '../fixtures/issued-register.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { RegisterPage } from '../pages/register.ts';
import { VerifyPage } from '../pages/verify.ts';

// Drawing and signing take their time on a busy machine.
test.describe.configure({ timeout: 180_000 });

const year = new Date().getFullYear();
const [open, asele] = [`${year}-001`, `${year}-002`] as const;

test('annexes that no longer match are counted, told row by row, and issued anew at once; one fails', async ({
  launch,
  profile,
}) => {
  const { identity } = await writeIssuedRegister(profile, changeBoth);
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  const annexes = new AnnexesPage(launched);
  await expect(register.navigation.getByRole('button', { name: register.text('nav.annexes') })).toContainText('2');
  await register.goTo('annexes');
  await annexes.showIssued();
  await expect(annexes.issuedRow(open)).toContainText(annexes.text('issued.state.cannot'));
  await expect(annexes.issuedRow(asele)).toContainText(annexes.text('issued.state.differs', { rows: 1 }));
  await annexes.showDetails(asele);
  await expect(annexes.details).toContainText('Drift i Finland');
  await expectAccessible(annexes.page);
  await annexes.showDetails(open);
  await expect(annexes.details).toContainText(annexes.text('error.MASKED_WITHOUT_LABEL', { name: 'Cirrus Mail AB' }));
  await annexes.details.getByRole('button', { name: annexes.text('issued.details.close') }).click();

  await annexes.button('issued.reissue.differing', { count: 2 }).click();
  await annexes.openIdentity(identity, passphrase, annexes.reissue);
  await expect(annexes.reissue).toContainText(house.organisation);
  await expectAccessible(annexes.page);
  const folder = join(profile, 'anew');
  await chooseSavePath(launched.app, folder);
  await annexes.button('reissue.signAndStart').click();
  await expect(annexes.reissue).toContainText(annexes.text('reissue.failures', { count: 1 }));
  await expect(annexes.reissue).toContainText(annexes.text('error.MASKED_WITHOUT_LABEL', { name: 'Cirrus Mail AB' }));
  await expectAccessible(annexes.page);
  await annexes.button('issue.done.close').click();
  expect((await readdir(folder)).toSorted()).toEqual(['manifest.csv', 'manifest.json', 'Åsele kommun.pdf']);
  const { verdict, annex } = await verifyPdf(await readFile(join(folder, 'Åsele kommun.pdf')));
  expect([verdict, annex?.supersedes?.number]).toEqual(['valid', asele]);

  // The old one is superseded, the new one matches.
  await expect(annexes.issuedRow(`${year}-003`)).toContainText(annexes.text('issued.state.same'));
  await expect(annexes.issuedRow(asele)).toHaveCount(0);
  await annexes.page.getByRole('radio', { name: annexes.text('issued.filter.all') }).click();
  await expect(annexes.issuedRow(asele)).toContainText(
    annexes.text('issued.state.superseded', { number: `${year}-003` }),
  );
});

test('a countersigned copy comes back and is known; a tampered one is refused', async ({ launch, profile }) => {
  const files = await writeIssuedRegister(profile);
  const [signed, tampered] = [join(profile, 'signed.pdf'), join(profile, 'tampered.pdf')];
  await writeCountersigned(files.asele, signed);
  await writeTampered(files.asele, tampered);
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.showIssued();
  await annexes.showDetails(asele);
  await annexes.addCopy(tampered);
  const refusal = annexes.text('error.ANNEX_COPY_CHANGED', { file: 'tampered.pdf', number: asele });
  await expect(annexes.details.getByRole('alert')).toContainText(refusal);
  await annexes.addCopy(files.open);
  await expect(annexes.details.getByRole('alert')).toContainText(open);
  await dropFiles(annexes.details.getByText(annexes.text('copies.drop')), [signed]);
  await expect(annexes.details).toContainText(
    annexes.text('copies.outcome.countersigned', { names: customerSigner.name }),
  );
  await expect(annexes.details.getByRole('alert')).toHaveCount(0);
  await expectAccessible(annexes.page);
  await annexes.details.getByRole('button', { name: annexes.text('copies.remove', { name: 'signed.pdf' }) }).click();
  await expect(annexes.details).toContainText(annexes.text('copies.none'));
  await register.messages.getByRole('button', { name: annexes.text('undo.offer') }).click();
  await expect(annexes.details).toContainText('signed.pdf');

  // Nothing of ours is in it: it is kept only if somebody says that it is paper, and says so for ever.
  const scan = join(profile, 'scan.pdf');
  await writeFile(scan, pdfOfLines([['Underskrivet papper']]));
  await annexes.addCopy(scan);
  const uncomparable = annexes.text('error.ANNEX_COPY_UNKNOWN', { file: 'scan.pdf', number: asele });
  await expect(annexes.details.getByRole('alert')).toContainText(uncomparable);
  await annexes.details.getByRole('button', { name: annexes.text('copies.scanned.keep') }).click();
  await expect(annexes.details).toContainText(annexes.text('copies.outcome.scanned'));
  await expect(annexes.details.getByRole('alert')).toHaveCount(0);
});

test('a re-issue says first who is told otherwise now, and can be stopped', async ({ launch, profile }) => {
  const { identity } = await writeIssuedRegister(profile, tellLabels);
  const launched = await launch();
  await new RegisterPage(launched.window).goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.showIssued();
  await expect(annexes.issuedRow(asele)).toContainText(annexes.text('issued.state.differs', { rows: 2 }));
  await annexes.showDetails(asele);
  await expect(annexes.details).toContainText(annexes.text('drift.choice.audience.public'));
  await expect(annexes.details).toContainText('Utskick');
  await annexes.details.getByRole('button', { name: annexes.text('issued.details.close') }).click();

  await annexes.button('issued.reissue.differing', { count: 12 }).click();
  const otherwise = annexes.reissue.getByRole('region', { name: annexes.text('reissue.otherwise', { count: 1 }) });
  await expect(otherwise).toContainText(customerSigner.organisation);
  await expect(otherwise).toContainText(annexes.text('drift.choice.audience.public'));
  await annexes.openIdentity(identity, passphrase, annexes.reissue);
  await expect(annexes.reissue).toContainText(house.organisation);
  await expectAccessible(annexes.page);
  const folder = join(profile, 'anew');
  await chooseSavePath(launched.app, folder);
  await annexes.button('reissue.signAndStart').click();
  await annexes.reissue.getByText(/^\d+ of 12$/).waitFor();
  await annexes.reissue
    .getByRole('button', { name: annexes.text('action.cancel') })
    .first()
    .click();
  await expect(annexes.reissue).toContainText(annexes.text('reissue.cancelled'));
  await expect(annexes.reissue.getByText(annexes.text('reissue.notReached')).first()).toBeVisible();
  await expectAccessible(annexes.page);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  expect(files.length).toBeLessThan(12);
  expect(manifest).toMatchObject({ files: files.map(() => ({ file: expect.stringMatching(/\.pdf$/) })) });
});

test('verifying says whose annex it is, who signed it since, and that the register says otherwise today', async ({
  launch,
  profile,
}) => {
  const files = await writeIssuedRegister(profile, changeBoth);
  const [signed, tampered] = [join(profile, 'signed.pdf'), join(profile, 'tampered.pdf')];
  await writeCountersigned(files.asele, signed);
  await writeTampered(files.asele, tampered);
  const launched = await launch();
  const register = new RegisterPage(launched.window);
  await register.goTo('verify');
  const verify = new VerifyPage(launched);
  await verify.open(signed);
  const detail = verify.text('own.countersigned.detail', { number: asele, count: 1, names: customerSigner.name });
  await expect(verify.own).toContainText(detail);
  await expect(verify.own).toContainText(verify.text('own.printed.same'));
  await expect(verify.own).toContainText(verify.text('drift.differs'));
  await expect(verify.own).toContainText('Drift i Finland');
  await expectAccessible(verify.page);
  // Anywhere in the room.
  await dropFiles(verify.page.getByRole('heading', { name: verify.text('verify.title') }), [tampered]);
  await expect(verify.own).toContainText(verify.text('own.changed.detail', { number: asele }));
  await verify.page.getByRole('button', { name: verify.text('own.show') }).click();
  await expect(new AnnexesPage(launched).details).toContainText(asele);
});
