import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFileChunks } from '#register/documents/file-chunks.ts';
import { openNamedFile } from '#register/open-file.ts';
import { readLimited } from '#register/read-limited.ts';
import { openRegisterFile } from '#register/store/register-file.ts';
import { temporaryFolder } from '#test/registers.ts';

const isUnix = process.platform !== 'win32';
const refused = expect.objectContaining({ code: 'NOT_A_FILE', values: { file: expect.any(String) } });

function expectRefused(path: string): void {
  for (const open of [
    () => openNamedFile(path),
    () => readLimited(path, 1000),
    () => [...readFileChunks(path)],
    () => openRegisterFile(path),
  ])
    expect(open).toThrow(refused);
}

it('a folder is refused by everything that reads a named file', () => {
  const path = join(temporaryFolder(), 'avtal.pdf');
  mkdirSync(path);
  expectRefused(path);
});

it.runIf(isUnix)('a pipe into which nobody writes is refused at once, not waited for', () => {
  const path = join(temporaryFolder(), 'avtal.pdf');
  execFileSync('mkfifo', [path]);
  expectRefused(path);
});

it.runIf(isUnix)('a device without an end and a socket are refused', async () => {
  expectRefused('/dev/zero');
  const path = join(temporaryFolder(), 'avtal.pdf');
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(path, listening);
  });
  expectRefused(path);
  server.close();
});

it('an ordinary file is opened, also an empty one, and one that is not there is said to be missing', () => {
  const path = join(temporaryFolder(), 'avtal.pdf');
  writeFileSync(path, '');
  const descriptor = openNamedFile(path);
  expect(readFileSync(descriptor)).toHaveLength(0);
  closeSync(descriptor);
  expect(() => openNamedFile(`${path}.gone`)).toThrow(expect.objectContaining({ code: 'FILE_NOT_FOUND' }));
});
