/** Names of ministries and goals by index. */
export interface LivingNames {
  readonly ministry: readonly string[];
  readonly goal: readonly string[];
  readonly regime: string;
}
