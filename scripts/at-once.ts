/** Runs scripts of package.json at the same time, tells what each said when it ends, and fails if one failed. */
import { spawn } from 'node:child_process';

/** The status with which the script ended; null where a signal ended it. */
function run(script: string): Promise<number | null> {
  const child = spawn('npm', ['run', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32', // there npm is a batch file
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status !== 0) console.error(`npm run ${script} failed`);
      resolve(status);
    });
  });
}

const ended = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = ended.every((status) => status === 0) ? 0 : 1;
