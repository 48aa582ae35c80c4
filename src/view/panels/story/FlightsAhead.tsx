import { usePlay } from '../../play/context.ts';
import { aheadWords, flightsAhead } from '../../words/homecomingWords.ts';
import { sayPlay } from '../../words/playWords.ts';

/** What can still come home, and what each flight waits for: folded, since it changes little from year to year. */
export function FlightsAhead() {
  const { names, scenario, state } = usePlay();
  const { position, turn } = state.view;
  const flights = flightsAhead(scenario.news, position, turn);
  if (flights.length === 0) return null;
  return (
    <details>
      <summary class="small">{`${sayPlay('offers.ahead')} (${flights.length})`}</summary>
      <ul class="stack small">
        {flights.map((flight) => (
          <li key={flight.item.id}>{aheadWords(flight, turn, names)}</li>
        ))}
      </ul>
    </details>
  );
}
