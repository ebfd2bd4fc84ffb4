import { type Exchange, placeIn } from '../../shared/trace.ts';

/** Keeps the newest exchanges of this process in memory, and tells whoever listens. Records arrive already redacted. */
export class Trace {
  static readonly capacity = 2_000;
  /** Of all bodies together, in characters; the newest record stays however long it is. */
  static readonly bodyCapacity = 32 * 1024 * 1024;
  readonly #exchanges: Exchange[] = [];
  readonly #listeners = new Set<(exchange: Exchange) => void>();
  #lastId = 0;
  #bodies = 0;

  /** The number of an attempt that starts now: numbers count starts, whichever attempt ends first. */
  begin(): number {
    return ++this.#lastId;
  }

  /** Adds the record of an attempt that has ended, among the others in the order in which they started. */
  record(exchange: Exchange): void {
    this.#exchanges.splice(placeIn(this.#exchanges, exchange), 0, exchange);
    this.#bodies += bodyLength(exchange);
    while (this.#exchanges.length > Trace.capacity || (this.#bodies > Trace.bodyCapacity && this.#exchanges.length > 1))
      this.#bodies -= bodyLength(this.#exchanges.shift());
    for (const listener of this.#listeners) listener(exchange);
  }

  /** In the order in which they started. */
  list(): readonly Exchange[] {
    return [...this.#exchanges];
  }

  /** Forgets all records. Numbers go on, so that none ever means two. */
  clear(): void {
    this.#exchanges.length = 0;
    this.#bodies = 0;
  }

  /** Returns how to stop listening. */
  onRecorded(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function bodyLength(exchange: Exchange | undefined): number {
  return (exchange?.requestBody?.length ?? 0) + (exchange?.responseBody?.length ?? 0);
}
