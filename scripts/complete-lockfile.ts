/**
 * Run after `npm install` where it has dropped packages of other platforms from package-lock.json: npm does so when a
 * registry (a mirror, a closed network's) does not carry them, and npm 11's `npm ci` then refuses the lockfile as "not
 * in sync" everywhere. Adds an entry for each, with the version that its parent names and the platform that its name
 * says; npm completes it (integrity) where it can fetch the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = join(import.meta.dirname, '../package-lock.json');
const object = z.record(z.string(), z.unknown()); // keeps the order of the keys
const parent = z.object({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return undefined;
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [name.includes('musl') ? 'musl' : 'glibc'] };
}

const lock = object.parse(JSON.parse(readFileSync(file, 'utf8')));
const packages = object.parse(lock['packages']);
const added: string[] = [];
for (const { dev, optionalDependencies } of Object.values(packages).map((entry) => parent.parse(entry))) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (packages[path] !== undefined || !platform) continue;
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}: ${version} is not one version`);
    packages[path] = { version, ...platform, ...(dev === true ? { dev } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}
lock['packages'] = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete' : `Added to package-lock.json:\n${added.join('\n')}`);
