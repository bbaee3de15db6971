/**
 * A set of ids of runs, 16 hexadecimal digits each, with 9 to 18 bytes for each id, where a Set of texts
 * takes about 100.
 */
export class IdSet {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #used = new Uint8Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#used.fill(0);
    this.#size = 0;
  }

  has(id: string): boolean {
    return this.#used[this.#place(...halves(id))] === 1;
  }

  /** @returns was it new? */
  add(id: string): boolean {
    if (this.#size * 2 >= this.#used.length) this.#grow();
    return this.#put(...halves(id));
  }

  #put(high: number, low: number): boolean {
    const place = this.#place(high, low);
    if (this.#used[place] === 1) return false;
    this.#used[place] = 1;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#size++;
    return true;
  }

  /**
   * Index at which an id is, or would be. Ids are hashes already, so their own digits serve as the hash.
   */
  #place(high: number, low: number): number {
    const mask = this.#used.length - 1;
    let place = low & mask;
    while (this.#used[place] === 1 && (this.#high[place] !== high || this.#low[place] !== low))
      place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [high, low, used] = [this.#high, this.#low, this.#used];
    const length = used.length * 2;
    [this.#high, this.#low, this.#used, this.#size] = [
      new Uint32Array(length),
      new Uint32Array(length),
      new Uint8Array(length),
      0,
    ];
    for (let i = 0; i < used.length; i++) if (used[i] === 1) this.#put(high[i], low[i]);
  }
}

const halves = (id: string): [number, number] => [
  Number.parseInt(id.slice(0, 8), 16),
  Number.parseInt(id.slice(8), 16),
];
