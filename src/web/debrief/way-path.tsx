import type { Debrief, WayChoice } from '../../core/debrief/index.ts';
import { timeOfDay } from '../../core/play/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { choiceAnchor, goToChoice } from './choice-anchor.ts';
import { texts } from './texts.ts';

/** The way as a path: each choice a stone, where other endings branched off, and the ending. */
export function WayPath({ debrief: { way, clash, allWays, outcome } }: { debrief: Debrief }) {
  const forks = (allWays?.others ?? []).flatMap(({ fork }) => (fork === undefined ? [] : [fork.choice]));
  return (
    <ol className="path">
      {way.map((choice, index) => (
        <li key={choiceAnchor(index)} className={index === clash?.choice ? 'stop hardest' : 'stop'}>
          <Stretch index={index} first={index === 0} forks={forks.filter((at) => at === index).length} />
          <Stone choice={choice} index={index} forked={forks.includes(index)} />
          <Stop
            choice={choice}
            index={index}
            hardest={index === clash?.choice}
            forks={forks.filter((at) => at === index).length}
          />
        </li>
      ))}
      {outcome && (
        <li className="stop ending-stop">
          <Stretch index={way.length} first={way.length === 0} forks={0} last />
          <span className="stones" aria-hidden="true">
            <span className="stone flag" style={{ left: `${sideOf(way.length)}%` }}>
              <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M7 21V3h11l-3 4 3 4H7" />
              </svg>
            </span>
          </span>
          <p>
            <span className="small">{texts.leads}</span>
            <b>{outcome.title}</b>
          </p>
        </li>
      )}
    </ol>
  );
}

interface StopProps {
  readonly choice: WayChoice;
  readonly index: number;
  readonly hardest: boolean;
  readonly forks: number;
}

function Stop({ choice, index, hardest, forks }: StopProps) {
  const { place, chosen, heard, signals } = choice;
  const when = choice.timeOfDay === undefined ? [] : [timeOfDay(choice.timeOfDay)];
  const facts = [
    ...(chosen.minutes > 0 ? [texts.minutes(chosen.minutes)] : []),
    ...(heard.length > 0 ? [texts.askedWho(heard.map(({ name }) => name).join(', '))] : []),
    ...signals.map(({ part }) => texts.feltIn(part)),
  ];
  return (
    <div className="label">
      <p className="small">{[texts.number(index + 1), place, ...when].join(' · ')}</p>
      <a
        href={`#${choiceAnchor(index)}`}
        onClick={(event) => {
          event.preventDefault();
          goToChoice(index);
        }}
      >
        {chosen.text}
      </a>
      {facts.length > 0 && (
        <ul className="facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {hardest && <p className="small passing">{texts.hardest}</p>}
      {forks > 0 && <p className="small passing">{texts.forks(forks)}</p>}
    </div>
  );
}

/** The stone wears the sign of what its choice honoured most. */
function Stone({ choice: { chosen }, index, forked }: { choice: WayChoice; index: number; forked: boolean }) {
  const [most] = chosen.honours;
  return (
    <span className="stones" aria-hidden="true">
      <span className={`stone ${most?.principle ?? ''}`} style={{ left: `${sideOf(index)}%` }}>
        {most && <PrincipleSign principle={most.principle} />}
      </span>
      {forked && (
        <span className="elsewhere" style={{ left: `${awayFrom(index)}%` }}>
          ?
        </span>
      )}
    </span>
  );
}

interface StretchProps {
  readonly index: number;
  readonly first: boolean;
  readonly last?: boolean;
  readonly forks: number;
}

/** A row's stretch of the path, from the middle above over the stone to the middle below; it is as high as the row. */
function Stretch({ index, first, last = false, forks }: StretchProps) {
  const side = sideOf(index);
  const above = `M50 0C50 25 ${side} 25 ${side} 50`;
  const below = `M${side} 50C${side} 75 50 75 50 100`;
  const d = [first ? '' : above, last ? '' : below].join('');
  return (
    <svg className="stretch" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {forks > 0 && (
        <path className="branch" d={`M${side} 50C${side} 70 ${awayFrom(index)} 70 ${awayFrom(index)} 88`} />
      )}
      <path className="edge" d={d} />
      <path className="road" d={d} />
    </svg>
  );
}

/** Where a stone lies across the path, in percent: left and right in turn. */
function sideOf(index: number): number {
  return index % 2 === 0 ? 28 : 72;
}

/** Where a branch to other endings comes out: away from the path. */
function awayFrom(index: number): number {
  return sideOf(index) < 50 ? 2 : 98;
}
