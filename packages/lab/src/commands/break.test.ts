import { describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const few = 'break us-federal-2024 --regime superministry --budget 10 --seeds 1 --months 26 --quiet'.split(
  ' ',
);

describe('joined-up break', () => {
  it('looks at what single goals come to, and moves nothing that is set', async () => {
    const { code, out } = await inThisProcess(
      ...few,
      ...'--metric coverage:the-elderly --set staff=4 --structure all-sceptic'.split(' '),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^superministry minus status-quo, coverage:the-elderly: /);
    expect(out).not.toMatch(/^(staff|veto|mergedMeeting) /m);
  }, 60_000);

  it('tells all that cannot be at once', async () => {
    const { code, complaint } = await inThisProcess(
      ...few.slice(0, 4),
      ...'--budget 3 --metric outcome:nobody --structure vetto=1'.split(' '),
      ...'--set mergedMeeting=deputees --reference cogg'.split(' '),
    );
    expect(code).toBe(2);
    for (const part of [
      '--budget: expected at least 10 governments',
      "found 'outcome:nobody'; goals are",
      "did you mean 'veto'?",
      "did you mean 'deputies'?",
      "did you mean 'cog'?",
    ])
      expect(complaint).toContain(part);
    expect((await inThisProcess(...few, '--metric', 'latency')).complaint).toMatch(
      /expected a metric of which more is better, found 'latency'/,
    );
  });
});
