import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { checkNickname, makeNickname } from '../../../protocol/nickname.ts';
import { CODE_LENGTH, CODE_LETTERS, plainCode } from '../../../protocol/words.ts';
import { anyClassFault, codeAloud, sayClass } from '../../words/classWords.ts';
import { sayTitle } from '../../words/titleWords.ts';
import type { Pass } from '../connection/passes.ts';

const CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);

/** The door: a code, a nickname, and in. */
export function JoinForm(props: {
  /** From the address or the QR code; empty where it has to be typed. */
  readonly code: string;
  /** Who this device was before. */
  readonly pass: Pass | null;
  readonly isWaiting: boolean;
  /** Why one was not let in; null before anybody knocked. */
  readonly problem: string | null;
  readonly onJoin: (code: string, nickname: string) => void;
  readonly onReturn: (pass: Pass) => void;
}) {
  const { isWaiting, pass } = props;
  const [code, setCode] = useState(codeAloud(props.code).trim());
  const [nickname, setNickname] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  const said = fault ?? props.problem;
  useEffect(() => {
    if (said) problem.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (isWaiting) return;
    const plain = plainCode(code);
    const name = checkNickname(nickname);
    setFault(!CODE.test(plain) ? sayClass('fault.codeLetters') : name.ok ? null : anyClassFault(name.fault));
    if (CODE.test(plain) && name.ok) props.onJoin(plain, name.value);
  };
  return (
    <main class="join">
      <header class="join-head">
        <p class="kicker">{sayTitle('title.name')}</p>
        <h1>{sayClass('join.title')}</h1>
        <p class="soft">{sayClass('join.lead')}</p>
      </header>
      {pass && (
        <section class="panel stack" aria-label={sayClass('join.again.lead', { code: codeAloud(pass.code) })}>
          <p>{sayClass('join.again.lead', { code: codeAloud(pass.code) })}</p>
          <button
            type="button"
            class="button primary"
            disabled={isWaiting}
            onClick={() => props.onReturn(pass)}
          >
            {sayClass('join.again', { nickname: pass.nickname })}
          </button>
        </section>
      )}
      <form class="panel stack" onSubmit={submit} noValidate>
        {pass && <h2>{sayClass('join.other')}</h2>}
        <div class="field">
          <label for="join-code">{sayClass('join.code')}</label>
          <input
            id="join-code"
            class="code-input"
            value={code}
            maxLength={12}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="join-code-hint"
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <p id="join-code-hint" class="small soft">
            {sayClass('join.code.hint')}
          </p>
        </div>
        <div class="field">
          <label for="join-name">{sayClass('join.nickname')}</label>
          <input
            id="join-name"
            value={nickname}
            maxLength={LIMITS.nicknameTyped}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="join-name-hint"
            onInput={(event) => setNickname(event.currentTarget.value)}
          />
          <p id="join-name-hint" class="small soft">
            {sayClass('join.nickname.hint')}
          </p>
        </div>
        <button type="button" class="button" onClick={() => setNickname(makeNickname(below))}>
          {sayClass('join.make')}
        </button>
        {said && (
          <p class="fall" role="alert" ref={problem}>
            {said}
          </p>
        )}
        <button type="submit" class={`button${pass ? '' : ' primary'}`} aria-disabled={isWaiting}>
          {sayClass(isWaiting ? 'join.waiting' : 'join.submit')}
        </button>
      </form>
      <footer class="stack small soft">
        <p>{sayClass('join.private')}</p>
        <p>{sayClass('join.leading')}</p>
        <p>
          <a href="./index.html">{sayClass('join.alone')}</a>
        </p>
      </footer>
    </main>
  );
}

function below(bound: number): number {
  return Math.floor(Math.random() * bound);
}
