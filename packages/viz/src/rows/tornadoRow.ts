/** The mean of a metric, or of its paired difference, with one parameter at one end of its range. */
export interface TornadoEnd {
  /** The mean, in the unit of the metric. */
  readonly mean: number;
  /** Lower end of the 95 % interval of the mean. */
  readonly low?: number;
  /** Upper end of that interval. */
  readonly high?: number;
}

/** What one parameter does to a number between the ends of its plausible range. */
export interface TornadoRow {
  /** Name of a parameter. */
  readonly parameter: string;
  /** With the parameter at the lower end of its plausible range. */
  readonly atLow: TornadoEnd;
  /** With the parameter at the upper end. */
  readonly atHigh: TornadoEnd;
  /** A parameter that the model does not use: how far it moves is the noise floor. */
  readonly dummy?: boolean;
}
