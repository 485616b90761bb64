import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/ipc/bridge.ts';

const bridge: Bridge<File> = {
  call: (route, input, callId) => ipcRenderer.invoke('bilaga:call', route, input, callId),
  cancel: (callId) => ipcRenderer.send('bilaga:cancel', callId),
  grant: (file) => ipcRenderer.invoke('bilaga:grant', webUtils.getPathForFile(file), file.name),
  on: (event, listener) => {
    const heard = (_event: unknown, name: unknown, payload: unknown) => name === event && listener(payload);
    ipcRenderer.on('bilaga:event', heard);
    return () => ipcRenderer.removeListener('bilaga:event', heard);
  },
};
contextBridge.exposeInMainWorld('bilaga', bridge);
