/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's port has none */
import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';

parentPort.on('message', (number) => {
  const database = new Database(':memory:');
  parentPort.postMessage(database.prepare('select ? * 2 as doubled').get(number).doubled);
  database.close();
});
