import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createCodec } from '../codec.ts';
import { createBridge } from '../page/bridge.ts';
import { preparePage } from '../page/page-world.ts';
import { runPreload, type PreloadInfo } from '../page/preload-world.ts';
import { schemes } from './addresses.ts';
import { token } from './state.ts';

/** The name of the preload's world, as in Electron. */
export const PRELOAD_WORLD = 'Electron Isolated Context';

/** What runs in every window before the page's own scripts: a function's source is its own text, without types. */
export function pageScript(): string {
  const fetchable = [...schemes].filter(([, privileges]) => privileges.supportFetchAPI).map(([name]) => name);
  const bridge = `(${createBridge.toString()})(${JSON.stringify(token)}, 'page')`;
  return `(${preparePage.toString()})(${bridge}, ${JSON.stringify(fetchable)});`;
}

export function preloadScript(preloadPath: string | undefined): string {
  const source = preloadPath === undefined ? '' : readFileSync(preloadPath, 'utf8');
  const info: PreloadInfo = {
    token,
    preloadPath: preloadPath ?? '',
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: process.platform,
      arch: process.arch,
      versions: { ...process.versions },
      argv: [process.execPath],
      env: {},
    },
  };
  const bridge = `(${createBridge.toString()})(${JSON.stringify(token)}, 'preload')`;
  const name = preloadPath === undefined ? 'standin:preload' : pathToFileURL(preloadPath).href;
  return [
    `(${runPreload.toString()})(${bridge}, (${createCodec.toString()})(), ${JSON.stringify(info)},`,
    `function (require, process, module, exports) {${source}`,
    `});`,
    `//# sourceURL=${name}`,
  ].join('\n');
}
