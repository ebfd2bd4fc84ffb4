import type { OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { Call, Environment } from './core/environment.ts';

type Implementation<N extends OperationsOf<'page' | 'shell'>> = (
  request: RequestOf<N>,
  call: Call,
) => Promise<Outcome<ResultOf<N>>> | Outcome<ResultOf<N>>;

/** Contract name → what does it. A name without an implementation does not compile. */
export type Operations = { readonly [N in OperationsOf<'page' | 'shell'>]: Implementation<N> };

export type CreateOperations = (environment: Environment) => Operations;
