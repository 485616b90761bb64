import { app } from 'electron';

/** Where the page comes from under `npm run dev`; nothing in a packaged app. */
export const devServer = (): string | undefined => (app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']);
