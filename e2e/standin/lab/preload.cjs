'use strict';
const { contextBridge, ipcRenderer, webUtils } = require('electron');

contextBridge.exposeInMainWorld('lab', {
  call: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  pathOf: (file) => webUtils.getPathForFile(file),
  onTold: (callback) => {
    const listener = (_event, value) => callback(value);
    ipcRenderer.on('told', listener);
    return () => ipcRenderer.removeListener('told', listener);
  },
});
