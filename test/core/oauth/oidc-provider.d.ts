// The part of oidc-provider's interface that the tests use; the package brings no types of its own.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Client {
    readonly client_id: string;
    readonly client_secret: string;
    readonly redirect_uris: readonly string[];
    readonly grant_types: readonly string[];
    readonly token_endpoint_auth_method: 'client_secret_post';
  }
  interface Configuration {
    readonly clients: readonly Client[];
    readonly routes: Readonly<Record<string, string>>;
    readonly pkce: { readonly required: () => boolean };
    readonly scopes: readonly string[];
    readonly cookies: { readonly keys: readonly string[] };
    readonly findAccount: (
      context: unknown,
      id: string,
    ) => { readonly accountId: string; readonly claims: () => Readonly<Record<string, unknown>> };
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly conformIdTokenClaims: boolean;
  }
  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): RequestListener;
  }
}
