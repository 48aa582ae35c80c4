import { useRef, useState } from 'preact/hooks';
import { sitsIn } from '../../game/bids.ts';
import { yearOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { sayTitle } from '../words/titleWords.ts';
import { type Overlay, usePlay } from './context.ts';
import { LOOKING_BACK } from './playState.ts';
import { WorldState } from './WorldState.tsx';

const BEATS = ['talk', 'commit', 'reveal', 'assembly'] as const;
type Beat = (typeof BEATS)[number];

const MENU = ['chronicle', 'glossary', 'model', 'seats', 'settings', 'saves', 'share'] as const;
type MenuKind = (typeof MENU)[number];
/** What a class leaves to its facilitator, or to when the game is over. */
const NOT_IN_CLASS: ReadonlySet<MenuKind> = new Set(['seats', 'saves', 'share']);

function overlayOf(kind: MenuKind): Overlay {
  if (kind === 'glossary') return { kind, term: null };
  return kind === 'seats' ? { kind, nation: null } : { kind };
}

/** Year, chapter, beat, the state of the world, and the ways to everything else. */
export function PlayHead(props: { readonly unsaved: boolean }) {
  const [menu, setMenu] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const { engine, isGuest, leave, names, open, room, scenario, state } = usePlay();
  const { revealed, screen, view } = state;
  const turn = LOOKING_BACK.has(screen) ? revealed : Math.min(view.turn, scenario.turns);
  const chapter = scenario.chapters.findIndex(({ turns }) => turns[0] <= turn && turn <= turns[1]) + 1;
  const beat: Beat =
    screen === 'offers' || screen === 'answers' || (screen === 'watch' && view.phase !== 'commit')
      ? 'talk'
      : screen === 'reveal' || screen === 'assembly'
        ? screen
        : 'commit';
  const steps =
    room?.steps(sitsIn(engine, turn)) ??
    BEATS.filter((name) => name !== 'assembly' || sitsIn(engine, turn)).map((name) => ({
      label: sayPlay(`beat.${name}`),
      isNow: name === beat,
    }));
  /** A menu that was unfolded folds up again, and what opens gives the focus back to its button. */
  const openFromMenu = (overlay: Overlay) => {
    if (menu) {
      setMenu(false);
      menuButton.current?.focus();
    }
    open(overlay);
  };
  return (
    <header class={`play-head${menu ? ' unfolded' : ''}`}>
      {/* A class's own bar stands above: the game's name is for screen readers then. */}
      <h1 class={room ? 'unseen' : ''}>{sayTitle('title.name')}</h1>
      <div class="row">
        <span class="small">
          {sayPlay(room ? 'head.when.class' : 'head.when', {
            year: yearOf(names, turn),
            chapter,
            turn,
            turns: room?.turns ?? scenario.turns,
          })}
        </span>
        <ol class="beats small" aria-label={sayPlay('head.beats')}>
          {steps.map(({ label, isNow }) => (
            <li key={label}>
              <span aria-current={isNow ? 'step' : undefined}>{label}</span>
            </li>
          ))}
        </ol>
      </div>
      <div class="head-menu">
        <WorldState />
        {props.unsaved && <span class="small warn">{sayPlay('head.savedProblem')}</span>}
        <button
          type="button"
          class="button quiet small menu-button"
          ref={menuButton}
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          {sayPlay('head.menu')}
        </button>
        <nav class={`head-menu menu${menu ? ' open' : ''}`} aria-label={sayPlay('head.menu')}>
          {MENU.filter((kind) => !(room || isGuest) || !NOT_IN_CLASS.has(kind)).map((kind) => (
            <button
              type="button"
              class="button quiet small"
              key={kind}
              onClick={() => openFromMenu(overlayOf(kind))}
            >
              {sayPlay(`menu.${kind}`)}
            </button>
          ))}
          {!room && (
            <button type="button" class="button quiet small" onClick={leave}>
              {sayPlay('menu.leave')}
            </button>
          )}
        </nav>
      </div>
    </header>
  );
}
