import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './find.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const pack = join(modules, '@sparticuz/chromium');

const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Is the headless shell of the npm package @sparticuz/chromium here, and for this machine (Linux on x64)? */
export function hasPackagedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(join(pack, 'bin/chromium.br'));
}

/**
 * Unpacks the headless shell once, into a cache folder of this project. The package's own way is a temporary folder
 * that all users share, where it trusts what already lies there; hence the private folder, renamed when complete.
 */
export function unpackChromium(): Browser {
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache/bilaga-chromium', version);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    program: join(folder, 'chromium'),
    headlessOnly: true,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function unpackInto(folder: string): void {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  try {
    // It unpacks into the temporary folder, and its libraries only where it believes to be on AWS.
    const code = `await (await import(${JSON.stringify(pathToFileURL(join(pack, 'build/index.js')))})).default.executablePath()`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(join(part, 'fonts.conf'), FONTS);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
}
