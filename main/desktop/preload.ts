import { contextBridge, ipcRenderer } from 'electron';
import type { GrantscopeEvent } from '../../shared/contract.ts';
import { callChannel, eventChannel, type PageApi } from '../../shared/page-api.ts';

// No logic here: main checks who calls, and parses what is asked.
const api: PageApi = {
  call: (name, request, callId) => ipcRenderer.invoke(callChannel, name, request, callId),
  onEvent: (listener) => {
    const forward = (_: unknown, event: GrantscopeEvent) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => void ipcRenderer.off(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('grantscope', api);
