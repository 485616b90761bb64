import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { expect, expectAccessible, test, type LaunchedApp } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { passphrase, signer, writeIdentity, writeSignedPdf, writeUnsignedPdf } from '../fixtures/pdfs.ts';
import { StartPage } from '../pages/start.ts';
import { VerifyPage } from '../pages/verify.ts';

async function openVerify(launched: LaunchedApp, folder: string): Promise<VerifyPage> {
  const register = await new StartPage(launched).makeEmpty(folder, 'Kvarnby Data AB');
  await register.goTo('verify');
  return new VerifyPage(launched);
}

test('signed, changed and unsigned PDFs get the verdict that they deserve', async ({ launch, profile }) => {
  const verify = await openVerify(await launch(), profile);
  await expectAccessible(verify.page);
  const signed = join(profile, 'signed.pdf');
  await writeSignedPdf(signed);
  await verify.open(signed);
  await expect(verify.verdict('valid')).toContainText('signed.pdf');
  await expect(verify.page.getByText(signer.name)).toBeVisible();
  await expect(verify.page.getByText(verify.text('verify.annex'), { exact: true })).toBeVisible();
  await expectAccessible(verify.page);

  const changed = join(profile, 'changed.pdf');
  const bytes = await readFile(signed);
  const at = bytes.indexOf('/Title') + 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(changed, bytes);
  await dropFiles(verify.page.getByText(verify.text('verify.drop')), [changed]);
  await expect(verify.verdict('invalid')).toContainText('changed.pdf');
  await expect(verify.page.getByText(verify.text('signature.problem.CONTENT_CHANGED'))).toBeVisible();
  await expectAccessible(verify.page);

  const unsigned = join(profile, 'unsigned.pdf');
  await writeUnsignedPdf(unsigned);
  await verify.open(unsigned);
  await expect(verify.verdict('unsigned')).toContainText('unsigned.pdf');
  await expectAccessible(verify.page);
});

test('what is no PDF, has vanished or is a folder is refused in words', async ({ launch, profile }) => {
  const verify = await openVerify(await launch(), profile);
  const text = join(profile, 'letter.pdf');
  await writeFile(text, 'Dear all');
  await verify.open(text);
  await expect(verify.failure).toContainText(verify.text('error.NOT_A_PDF', { file: 'letter.pdf' }));
  await verify.open(join(profile, 'gone.pdf'));
  await expect(verify.failure).toContainText(verify.text('error.FILE_NOT_FOUND', { file: 'gone.pdf' }));
  await dropFiles(verify.page.getByText(verify.text('verify.drop'), { exact: true }), [profile]);
  await expect(verify.failure).toContainText(verify.text('verify.refused'));
});

test('the signer’s certificate counts as confirmed once its authority is trusted', async ({ launch, profile }) => {
  test.skip(!hasProgram('openssl'), 'openssl is not installed: there is nothing to take the certificate out with');
  const launched = await launch();
  const register = await new StartPage(launched).makeEmpty(profile, 'Kvarnby Data AB');
  await register.goTo('verify');
  const verify = new VerifyPage(launched);
  const signed = join(profile, 'signed.pdf');
  const identity = join(profile, 'karin.p12');
  await writeIdentity(identity);
  await writeSignedPdf(signed, identity);
  await verify.open(signed);
  await expect(verify.verdict('valid')).toContainText(verify.text('verify.verdict.unverified'));
  const authority = join(profile, 'authority.pem');
  const secret = join(profile, 'passphrase');
  await writeFile(secret, passphrase);
  runProgram('openssl', ['pkcs12', '-in', identity, '-passin', `file:${secret}`, '-nokeys', '-out', authority]);
  await verify.trust(authority);
  await expect(verify.verdict('valid')).toContainText(verify.text('verify.verdict.trusted'));
  await expectAccessible(verify.page);
  // It is the register's: kept, listed with the organisation, and undone like any edit.
  await register.goTo('organisation');
  const listed = verify.page.getByRole('article', { name: /Brännkyrka Drift AB/ });
  await expect(listed.first()).toBeVisible();
  await expectAccessible(verify.page);
  await register.goTo('verify');
  await verify.open(signed);
  await expect(verify.verdict('valid')).toContainText(verify.text('verify.verdict.trusted'));
  for (let left = await listed.count(); left > 0; left -= 1) {
    await listed
      .first()
      .getByRole('button', { name: /^Remove / })
      .click();
    await expect(listed).toHaveCount(left - 1);
  }
  await expect(verify.verdict('valid')).toContainText(verify.text('verify.verdict.unverified'));
});
