// Playwright ships the devtools protocol's types without exporting them; this is the only place that reaches in.
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
