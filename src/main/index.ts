import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { z } from 'zod';
import { appScheme } from '#main/app-address.ts';
import { Application } from '#main/application.ts';
import { devServer } from '#main/dev-server.ts';
import { registerInArguments } from '#main/register-in-arguments.ts';

// Tests and people with several profiles: settings, log and lock of their own.
const profile = process.env['BILAGA_PROFILE'];
if (profile !== undefined && profile !== '') {
  mkdirSync(resolve(profile), { recursive: true });
  app.setPath('userData', resolve(profile));
}

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: appScheme,
    // Other origins ask nothing of the app, but the page of the development server asks for documents.
    privileges: {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
      corsEnabled: devServer() !== undefined,
    },
  },
]);

const handedOver = z.object({ register: z.string().optional() });
let requested = registerInArguments(process.argv.slice(1), process.cwd());
let application: Application | undefined;

// macOS hands a double-clicked register over like this, also before the app is ready.
app.on('open-file', (event, path) => {
  event.preventDefault();
  requested = path;
  application?.bringForward(path);
});
app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock({ register: requested })) {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    application?.bringForward(handedOver.safeParse(data).data?.register);
  });
  void app
    .whenReady()
    .then(() => {
      application = new Application(requested);
      return application.start();
    })
    .catch((error: unknown) => {
      dialog.showErrorBox('Bilaga', String(error));
      app.exit(1);
    });
} else {
  app.quit();
}
