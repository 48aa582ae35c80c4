import type { Cliffhanger } from '../../../debrief/cliffhanger.ts';
import { type Names, nameOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** What a chapter closes on, in one or two sentences. */
export function cliffSentence(cliff: Cliffhanger, names: Names): string {
  switch (cliff.kind) {
    case 'frozen':
    case 'freezing':
      return sayPanel(`cliff.${cliff.kind}`, { tension: cliff.tension });
    case 'pledgeDue':
      return sayPanel(`cliff.pledgeDue.${cliff.owes}`, {
        nation: nameOf(names, cliff.with),
        year: yearOf(names, cliff.due),
      });
    case 'billNear':
      return cliff.short === 0
        ? sayPanel('cliff.billNear.0')
        : sayPanel('cliff.billNear', { short: points(cliff.short) });
    case 'window':
      if (cliff.payloads === 0) return sayPanel('cliff.window.0');
      return cliff.payloads === 1
        ? sayPanel('cliff.window.1')
        : sayPanel('cliff.window', { payloads: cliff.payloads });
    case 'racing':
      return sayPanel('cliff.racing', { accords: cliff.accords, ilrs: cliff.ilrs });
    case 'rivalAhead':
      return cliff.by === 0
        ? sayPanel('cliff.rivalAhead.0', { nation: nameOf(names, cliff.rival) })
        : sayPanel('cliff.rivalAhead', { nation: nameOf(names, cliff.rival), by: points(cliff.by) });
    case 'rivalBehind':
      return sayPanel('cliff.rivalBehind', { nation: nameOf(names, cliff.rival), by: points(cliff.by) });
    case 'unopened':
      return sayPanel(cliff.othersPublished ? 'cliff.unopened.late' : 'cliff.unopened');
    case 'aimMoved':
      return sayPanel(cliff.after > cliff.before ? 'cliff.aimRose' : 'cliff.aimFell', {
        aim: cliff.aim.text,
        before: Math.trunc(cliff.before / 10),
        after: Math.trunc(cliff.after / 10),
      });
    case 'certificate':
    case 'noStation':
    case 'quiet':
      return sayPanel(`cliff.${cliff.kind}`);
  }
}

function points(count: number): string {
  return sayPanel(count === 1 ? 'points.one' : 'points.many', { count });
}
