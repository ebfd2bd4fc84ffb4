import type { Exchange } from '../../shared/trace.ts';

/** Keeps the newest exchanges of this process in memory, and tells whoever listens. Records arrive already redacted. */
export class Trace {
  static readonly capacity = 2_000;
  readonly #exchanges: Exchange[] = [];
  readonly #listeners = new Set<(exchange: Exchange) => void>();
  #lastId = 0;

  /** Adds a record and gives it its number. */
  record(exchange: Omit<Exchange, 'id'>): Exchange {
    const recorded = { ...exchange, id: ++this.#lastId };
    this.#exchanges.push(recorded);
    if (this.#exchanges.length > Trace.capacity) this.#exchanges.shift();
    for (const listener of this.#listeners) listener(recorded);
    return recorded;
  }

  list(): readonly Exchange[] {
    return [...this.#exchanges];
  }

  /** Returns how to stop listening. */
  onRecorded(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
