#!/usr/bin/env node
// The command `bilaga`. Any Node from 18 on may start it; what it runs wants Node 24, which npm has put beside it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'out/main/cli.js');
const wanted = 24;

function refuse(text) {
  process.stderr.write(`bilaga: ${text}\n`);
  process.exit(2);
}

/** Runs the command again on the Node of node_modules: same arguments, streams, exit code; signals reach it. */
function runOnOtherNode() {
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) refuse(`this needs Node ${wanted}, and this is ${process.version}; run \`npm ci\` in ${root}`);
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => refuse(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

if (!existsSync(cli)) refuse(`the program is not built; run \`npm run build\` in ${root}`);
if (Number(process.versions.node.split('.')[0]) < wanted) runOnOtherNode();
else await import(pathToFileURL(cli).href);
