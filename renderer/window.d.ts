import type { PageApi } from '../shared/page-api.ts';

declare global {
  interface Window {
    readonly grantscope: PageApi;
  }
}
