/**
 * What Electron does with its command line, on Node: loads the modules of `-r`, finds the app's package, makes
 * 'electron' resolvable and runs the app's main.
 */
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

enableCompileCache();
const program = join(import.meta.dirname, 'electron');
process.argv = [program, ...process.argv.slice(2)]; // Playwright's loader counts on Electron's argv
const electronPackage = join(import.meta.dirname, '../../node_modules/electron/package.json');
const { version } = JSON.parse(readFileSync(electronPackage, 'utf8')) as { version: string };
if (process.argv.includes('--version') || process.argv.includes('-v')) {
  console.log(`v${version} (stand-in)`);
  process.exit(0);
}
Object.defineProperties(process.versions, {
  electron: { value: version, enumerable: true },
  standin: { value: '1', enumerable: true },
});
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: import.meta.dirname });

// One hook serves import and require: the app's, Playwright's loader's and the inspector's.
const url = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
const { app } = await import('./main/app.ts');
const { manifest } = await import('./main/state.ts');
const { start } = await import('./main/start.ts');

/** The modules to load first and the app's folder or file; switches go to the app. */
function readArguments(args: readonly string[]): { modules: string[]; target: string } {
  const modules: string[] = [];
  let target: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '-r' || argument === '--require') modules.push(args[(at += 1)] ?? '');
    else if (argument.startsWith('--')) {
      const [name = '', value] = argument.slice(2).split(/=(.*)/s);
      if (!name.startsWith('inspect')) app.commandLine.appendSwitch(name, value);
    } else target ??= argument;
  }
  if (target === undefined) throw new Error('stand-in: no app to run; usage: electron <folder>');
  return { modules, target };
}

async function runMain(target: string): Promise<void> {
  const folder = resolve(target);
  const file = join(folder, 'package.json');
  const {
    name,
    productName,
    version: appVersion,
    main,
    type,
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    [key in 'name' | 'productName' | 'version' | 'main' | 'type']?: string;
  };
  Object.assign(manifest, { name: productName ?? name ?? 'Electron', version: appVersion ?? '0.0.0', folder });
  const entry = join(folder, main ?? 'index.js');
  if (!existsSync(entry)) throw new Error(`stand-in: ${entry} is missing; run \`npm run build\``);
  if (type === 'module' || extname(entry) === '.mjs') await import(pathToFileURL(entry).href);
  else createRequire(file)(entry);
}

try {
  const { modules, target } = readArguments(process.argv.slice(1));
  const require = Module.createRequire(join(process.cwd(), 'any.js'));
  for (const module of modules) require(resolve(module));
  await runMain(target);
  await start();
} catch (error) {
  console.error(error);
  process.exit(1);
}
