/** Kinds of forum with words in every language. */
export type WordedForum =
  | 'cabinet'
  | 'committee'
  | 'czar'
  | 'stocktake'
  | 'working-group'
  | 'task-force'
  | 'coordinating-council'
  | 'ministry';

/** Texts of a month of a forum, in one language. Numbers come whole or as text. */
export interface ForumWords {
  /** With its article, as the subject of a sentence. */
  readonly kinds: Readonly<Record<WordedForum, string>>;
  /** The same as labels. */
  readonly names: Readonly<Record<WordedForum, string>>;
  /** A kind of your own. */
  readonly unknownKind: (kind: string) => string;
  readonly on: (forum: string, goal: string) => string;
  readonly settles: (month: number, forum: string, resolved: number, of: number) => string;
  readonly settlesNone: (month: number, forum: string, of: number) => string;
  readonly agrees: (month: number, forum: string, goals: number) => string;
  readonly divides: (month: number, forum: string, ministries: number) => string;
  readonly exchanges: (month: number, forum: string, ministries: number) => string;
  readonly nothing: (month: number, forum: string) => string;
  readonly ministersCame: (came: number, of: number) => string;
  readonly officialsCame: (ministries: number) => string;
  readonly chaired: (came: boolean) => string;
  readonly prepared: (share: string) => string;
  readonly came: string;
  readonly sent: Readonly<Record<'minister' | 'delegate' | 'officials', string>>;
  readonly hours: string;
  readonly learnt: string;
  readonly bound: string;
  readonly responsibility: string;
  readonly yielded: string;
  readonly takenBack: string;
  readonly obstacles: string;
  readonly resolved: string;
  readonly raised: string;
  readonly deferred: string;
  readonly goal: string;
  readonly stances: string;
  readonly stance: string;
  readonly wanted: string;
  readonly units: (count: number) => string;
  readonly accountability: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
  /** What columns mean, where their headings do not say it. */
  readonly columnNotes: { readonly learnt: string; readonly bound: string; readonly obstacles: string };
}
