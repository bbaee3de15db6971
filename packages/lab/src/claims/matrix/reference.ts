/** What claims are compared with: the status quo of the model, or one with working groups and peer committees. */
export type Reference = 'status-quo' | 'realistic-status-quo';
/** What claims may be compared with: ministries alone, or with working groups and committees of peers. */
export const references: readonly Reference[] = ['status-quo', 'realistic-status-quo'];
