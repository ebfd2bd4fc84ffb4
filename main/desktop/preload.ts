import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel, type PageApi } from '../../shared/page-api.ts';

const api: PageApi = {
  call: (name, request, callId) => ipcRenderer.invoke(callChannel, name, request, callId),
  onEvent: (listener) => {
    const forward = (_event: unknown, ...[event]: Parameters<typeof listener>) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
};
contextBridge.exposeInMainWorld('grantscope', api);
