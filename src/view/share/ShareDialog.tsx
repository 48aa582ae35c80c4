import { useMemo, useRef, useState } from 'preact/hooks';
import { measuresCsv } from '../../debrief/measuresCsv.ts';
import { isOver } from '../../game/opening.ts';
import { makeLink } from '../../record/link.ts';
import type { NamedMoment } from '../../record/linkMoment.ts';
import { makeNotation } from '../../record/notation.ts';
import { Dialog } from '../app/Dialog.tsx';
import { usePlay } from '../play/context.ts';
import { recordOf } from '../play/openGame.ts';
import { pictureNow } from '../play/pictureNow.ts';
import { yearOf } from '../words/names.ts';
import { type ShareKey, sayShare } from '../words/shareWords.ts';
import { addressOf, MOST_FOR_QR, type SharedAddress } from './address.ts';
import { boardPng } from './boardPng.ts';
import { copyFrom } from './copyText.ts';
import { FilmSection } from './film/FilmSection.tsx';
import { QrPicture } from './QrPicture.tsx';
import { saveFile } from './saveFile.ts';
import '../styles/share.css';

export interface ShareDialogProps {
  /** The moment that is looked at, where it is a replay that is shared: its link opens there. */
  readonly at?: NamedMoment | null;
  readonly onClose: () => void;
}

/** The ways in which the game that is being played can be handed on: a link, its QR code, and files. */
export function ShareDialog(props: ShareDialogProps) {
  const { engine, session } = usePlay();
  const record = useMemo(() => recordOf(session), []);
  const address = useMemo(() => {
    const link = makeLink(record, engine, record.scenario.hash);
    return link.ok ? addressOf(window.location.href, link.value, props.at) : null;
  }, []);
  return (
    <Dialog title={sayShare('share.title')} onClose={props.onClose}>
      <p>{sayShare('share.lead')}</p>
      <section class="stack" aria-labelledby="share-link">
        <h3 id="share-link">{sayShare('share.link')}</h3>
        {address ? <LinkFields address={address} /> : <p>{sayShare('share.link.tooLong')}</p>}
      </section>
      <FileButtons />
      <FilmSection />
    </Dialog>
  );
}

function LinkFields(props: { readonly address: SharedAddress }) {
  const { text, qr } = props.address;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    if (!field.current) return;
    setSaid(sayShare((await copyFrom(field.current)) ? 'share.copied' : 'share.selected'));
  };
  return (
    <div class="share-link">
      <div class="stack">
        <p class="small soft">{sayShare(qr === 'local' ? 'share.link.local' : 'share.link.hint')}</p>
        <label class="field">
          <span class="small soft">{sayShare('share.link.field', { count: text.length })}</span>
          <textarea
            ref={field}
            class="share-address small"
            readOnly
            rows={4}
            value={text}
            spellcheck={false}
          />
        </label>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void copy()}>
            {sayShare('share.copy')}
          </button>
          <p class="small" role="status">
            {said}
          </p>
        </div>
        {qr === 'tooLong' && (
          <p class="small soft">{sayShare('share.qr.tooLong', { count: text.length, most: MOST_FOR_QR })}</p>
        )}
      </div>
      {qr === 'fits' && (
        <figure class="share-code">
          <QrPicture text={text} label={sayShare('share.qr.alt')} />
          <figcaption class="small soft">{sayShare('share.qr.hint')}</figcaption>
        </figure>
      )}
    </div>
  );
}

const KINDS = ['json', 'notation', 'png', 'csv'] as const;
const ENDINGS = { json: 'json', notation: 'txt', png: 'png', csv: 'csv' } as const;
const TYPES = { json: 'application/json', notation: 'text/plain', csv: 'text/csv' } as const;

function FileButtons() {
  const { names, scenario, session, settings, state } = usePlay();
  const [said, setSaid] = useState('');
  const [drawing, setDrawing] = useState(false);
  const { game } = session.table;
  // A picture is of the moment that is shown, everything else of the whole game.
  const yearFor = (kind: (typeof KINDS)[number]): number =>
    yearOf(names, Math.min(kind === 'png' ? state.view.turn : game.position.turn, scenario.turns));
  const text = (kind: keyof typeof TYPES): string => {
    if (kind === 'json') return `${JSON.stringify(recordOf(session))}\n`;
    if (kind === 'notation') return makeNotation(recordOf(session));
    // While the game runs, what only its owner may see stays hidden.
    return measuresCsv(scenario, game.turns, isOver(game) ? 'game' : 'all');
  };
  const contentOf = async (kind: (typeof KINDS)[number]): Promise<Blob | null> => {
    if (kind !== 'png') return new Blob([text(kind)], { type: TYPES[kind] });
    setDrawing(true);
    setSaid(sayShare('share.drawing'));
    const png = await boardPng(pictureNow(state, scenario, names), settings.get().theme);
    setDrawing(false);
    return png;
  };
  const save = async (kind: (typeof KINDS)[number]) => {
    const content = await contentOf(kind);
    if (!content) return setSaid(sayShare('share.noPicture'));
    const name = `1731-grams-${scenario.id}-${yearFor(kind)}.${ENDINGS[kind]}`;
    saveFile(name, content);
    setSaid(sayShare('share.saved', { name }));
  };
  return (
    <section class="stack" aria-labelledby="share-files">
      <h3 id="share-files">{sayShare('share.files')}</h3>
      <div class="share-files">
        {KINDS.map((kind) => (
          <button
            type="button"
            class="button way"
            key={kind}
            aria-disabled={drawing}
            onClick={() => drawing || void save(kind)}
          >
            <span>{sayShare(`share.${kind}`)}</span>
            <span class="small way-hint">{sayShare(`share.${kind}.hint` as ShareKey)}</span>
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
