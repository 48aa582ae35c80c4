import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardEvent } from '../../../src/view/scene/picture.ts';
import { LONGEST_REVEAL, openingPicture, planReveal } from '../../../src/view/scene/timeline.ts';
import { DEEDS, type DeedName } from '../../../src/vocabulary/deeds.ts';
import { byNation, NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { plainPicture } from './sample.ts';

function eventOf(deed: DeedName, by: Nation | null = null, to: Nation | null = null): BoardEvent {
  return { deed, by, to, programme: null, caption: deed };
}

const GREAT = ['lent', 'founded', 'lawRepealed', 'completed', 'channelsFroze', 'landerFlown'] as const;

function spoken(broken: readonly Nation[]) {
  const picture = plainPicture();
  return plainPicture({
    nations: byNation((nation) => ({
      ...picture.nations[nation],
      word: 'funds the plant',
      wordFate: broken.includes(nation) ? ('broken' as const) : ('kept' as const),
    })),
  });
}

const deeds = fc.array(fc.constantFrom(...DEEDS), { maxLength: 120 });

describe('the plan of a reveal', () => {
  it('ends within twenty seconds, whatever happened, and shows every event once before the board settles', () => {
    fc.assert(
      fc.property(deeds, fc.subarray([...NATIONS]), fc.boolean(), (names, broken, slow) => {
        const events = names.map((deed) => eventOf(deed, 'CHN', 'USA'));
        const plan = planReveal(events, spoken(broken), slow);
        expect(plan.total).toBeLessThanOrEqual(LONGEST_REVEAL);
        expect(plan.cues).toHaveLength(events.length);
        expect(new Set(plan.cues.map((cue) => cue.event))).toEqual(new Set(events));
        for (const cue of plan.cues) expect(cue.at).toBeLessThanOrEqual(plan.settle);
      }),
    );
  });

  it('turns the Words first, then groups the rest by kind, then gives the board to great events', () => {
    const events = [
      eventOf('lent', 'CHN', 'PAK'),
      eventOf('signed', 'DEU'),
      eventOf('imposed', 'USA', 'CHN'),
      eventOf('wordKept', 'PAK'),
      eventOf('given', 'CHN', 'FRA'),
      eventOf('signed', 'TUR'),
      eventOf('wordBroken', 'USA'),
    ];
    const plan = planReveal(events, spoken(['USA']), false);
    expect(plan.cues.map((cue) => cue.event.deed)).toEqual([
      'wordKept',
      'wordBroken',
      'signed',
      'signed',
      'imposed',
      'lent',
      'given',
    ]);
    expect(plan.beats.map((beat) => [beat.act, beat.moment])).toEqual([
      ['sign', null],
      ['bite', null],
      ['capsule', 'loan'],
    ]);
  });

  it('gives the whole board to rocks that come home, before all else that is great, and holds nobody up for long', () => {
    const plan = planReveal(
      [eventOf('landerFlown', 'CHN'), eventOf('cameHome', 'CHN')],
      plainPicture(),
      false,
    );
    expect(plan.beats.map((beat) => beat.moment)).toEqual(['homecoming', 'landing']);
    const alone = planReveal([eventOf('cameHome', 'USA')], plainPicture(), false);
    expect(alone.cues.map(({ at }) => at)).toEqual([0]);
    expect(alone.settle).toBe(2500);
  });

  it('gives each camp its own where both bring rocks home, and shows one nation’s two flights in one', () => {
    const both = [eventOf('cameHome', 'CHN'), eventOf('cameHome', 'USA'), eventOf('cameHome', 'USA')];
    const plan = planReveal(both, plainPicture({ seat: 'USA' }), false);
    expect(plan.beats.map((beat) => beat.events.map(({ by }) => by))).toEqual([['USA', 'USA'], ['CHN']]);
  });

  it('keeps silent for at least half a second before a Word breaks', () => {
    const plan = planReveal([eventOf('wordBroken', 'USA')], spoken(['USA']), false);
    expect((plan.cues[0]?.at ?? 0) - (plan.words?.snap ?? 0)).toBeGreaterThanOrEqual(500);
    const kept = planReveal([], spoken([]), false);
    expect(kept.words?.end).toBeLessThan(plan.words?.end ?? 0);
  });

  it('has no part for Words where a scenario has none', () => {
    const plan = planReveal([eventOf('signed', 'FRA')], plainPicture(), false);
    expect(plan.words).toBeNull();
    expect(plan.beats[0]?.at).toBe(0);
  });

  it('gives a tariff the whole board only where it is one’s own', () => {
    const events = [eventOf('imposed', 'USA', 'CHN'), eventOf('raised', 'DEU', 'TUR')];
    const momentsFor = (seat: Nation | null) =>
      planReveal(events, plainPicture({ seat }), false).beats.map((beat) => beat.moment);
    expect(momentsFor('CHN')).toEqual([null, 'strain']);
    expect(momentsFor('TUR')).toEqual([null, 'strain']);
    expect(momentsFor('PAK')).toEqual([null]);
    expect(momentsFor(null)).toEqual([null]);
  });

  it('takes a lander with what it carries as one, and puts it last', () => {
    const events = [
      eventOf('payloadFlown', 'FRA'),
      eventOf('landerFlown', 'CHN'),
      eventOf('payloadLost', 'PAK'),
      eventOf('lent', 'CHN', 'FRA'),
    ];
    const { beats } = planReveal(events, plainPicture(), false);
    expect(beats.map((beat) => beat.moment)).toEqual(['loan', 'landing']);
    expect(beats[1]?.events.map((event) => event.deed)).toEqual([
      'landerFlown',
      'payloadFlown',
      'payloadLost',
    ]);
  });

  it('gives the board to a verdict before what it enacts, and shows what is tabled among the rest', () => {
    const events = [
      eventOf('lawNarrowed', 'USA'),
      eventOf('adopted', 'USA'),
      eventOf('spokeFor', 'FRA', 'USA'),
      eventOf('tabled', 'USA'),
    ];
    const { beats } = planReveal(events, plainPicture(), false);
    expect(beats.map((beat) => [beat.act, beat.moment])).toEqual([
      ['link', null],
      ['table', null],
      ['verdict', 'verdict'],
      ['law', 'law'],
    ]);
    for (const deed of ['adopted', 'rejected'] as const) {
      const [beat] = planReveal([eventOf(deed, 'CHN')], plainPicture(), false).beats;
      expect(beat).toMatchObject({ act: 'verdict', moment: 'verdict' });
      expect(beat?.duration).toBeLessThan(2500);
    }
  });

  it('shows one’s own first among equals', () => {
    const events = [
      eventOf('lent', 'USA', 'FRA'),
      eventOf('lent', 'CHN', 'DEU'),
      eventOf('lent', 'CHN', 'PAK'),
    ];
    const { beats } = planReveal(events, plainPicture({ seat: 'PAK' }), false);
    expect(beats.map((beat) => beat.events.map((event) => event.to))).toEqual([['DEU', 'PAK'], ['FRA']]);
  });

  it('gives each great event a second and a half to two and a half, at most five, however full the year', () => {
    const great = fc.array(fc.constantFrom(...GREAT), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(great, deeds, fc.boolean(), (names, others, slow) => {
        const events = [...others, ...names].map((deed, index) =>
          eventOf(deed, NATIONS[index % 9] ?? 'CHN', 'USA'),
        );
        const shown = planReveal(events, spoken(['USA']), slow).beats.filter((beat) => beat.moment);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(5);
        for (const beat of shown) {
          expect(beat.duration).toBeGreaterThanOrEqual(1499.9);
          expect(beat.duration).toBeLessThanOrEqual(2500.1);
        }
      }),
    );
  });

  it('shows one great event at least, even where ordinary ones would fill the film', () => {
    const ordinary = [
      ...['lent', 'madeIndustryPact', 'backerBetrayed', 'publishedOpenly', 'invitedAstronaut'],
      ...['tightenedExports', 'lawFailed', 'certificateUsed', 'payloadBuilt'],
    ];
    const great = [
      ...[
        'lent',
        'lent',
        'lent',
        'completed',
        'lent',
        'landerFlown',
        'landerFlown',
        'lent',
        'founded',
        'lent',
      ],
    ];
    const events = [...ordinary, ...great].map((deed, at) =>
      eventOf(deed as DeedName, NATIONS[at % 9] ?? 'CHN', 'USA'),
    );
    const { beats } = planReveal(events, spoken(['USA']), true);
    expect(beats.filter((beat) => beat.moment).length).toBeGreaterThan(0);
  });

  it('lays beats end to end, with events inside their own beat', () => {
    fc.assert(
      fc.property(deeds, (names) => {
        const plan = planReveal(
          names.map((deed) => eventOf(deed)),
          plainPicture(),
          false,
        );
        let at = plan.words?.end ?? 0;
        for (const beat of plan.beats) {
          expect(beat.at).toBeCloseTo(at, 6);
          for (const start of beat.starts) expect(start).toBeLessThan(beat.duration);
          at += beat.duration;
        }
        expect(plan.settle).toBeCloseTo(at, 6);
      }),
    );
  });
});

it('begins as the seat sees it whose film it is, with nobody picked', () => {
  const before = plainPicture({ seat: 'USA', selected: 'FRA', tension: 10 });
  const opening = openingPicture(before, plainPicture({ seat: 'CHN', tension: 90 }));
  expect(opening).toMatchObject({ seat: 'CHN', selected: null, tension: 10 });
  expect(openingPicture(before, plainPicture({ seat: null })).seat).toBeNull();
});
