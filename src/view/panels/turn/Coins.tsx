import { sayPlay } from '../../words/playWords.ts';

/** A price or a purse as coins, with its number for those who can't see them. */
export function Coins({ count }: { readonly count: number }) {
  return (
    <span class="coins number">
      <span aria-hidden="true">
        {count <= 0 ? '○' : '●'.repeat(Math.min(count, 6))}
        {count > 6 ? `+${count - 6}` : ''}
      </span>
      <span class="unseen">{count === 1 ? sayPlay('capital.one') : sayPlay('capital.have', { count })}</span>
    </span>
  );
}
