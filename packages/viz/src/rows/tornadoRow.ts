/** The mean paired difference with one parameter at one end of its range. */
export interface TornadoEnd {
  readonly mean: number;
  /** 95 % interval of the mean. */
  readonly low?: number;
  readonly high?: number;
}

/** What one parameter does to a number between the ends of its plausible range. */
export interface TornadoRow {
  /** Name of a parameter. */
  readonly parameter: string;
  readonly atLow: TornadoEnd;
  readonly atHigh: TornadoEnd;
  /** A parameter that the model does not use: how far it moves is the noise floor. */
  readonly dummy?: boolean;
}
