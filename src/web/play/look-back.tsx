import { type Run, replay, view } from '../../core/play/index.ts';
import { Dialog } from '../ui/index.ts';
import { Name } from './name.tsx';
import { texts } from './texts.ts';

/** All lines and choices so far. */
export function LookBack({ run, onClose }: { run: Run; onClose: () => void }) {
  return (
    <Dialog title={texts.lookBack} close={texts.close} onClose={onClose}>
      {pastOf(run).map(({ key, place, lines, choice }) => (
        <section key={key}>
          <h3>{place}</h3>
          {lines.map(({ name, job, text }) => (
            <p key={text}>
              {name !== undefined && <Name name={name} job={job} />}
              {text}
            </p>
          ))}
          {choice !== undefined && <p className="chosen">{choice}</p>}
        </section>
      ))}
    </Dialog>
  );
}

function pastOf(run: Run) {
  const entries = run.way.map(
    ({ scene, option }) => ({ kind: 'choice', scene: scene.id, option: option.id, text: '', at: 0 }) as const,
  );
  return [...entries.keys(), entries.length].flatMap((count) => {
    const scene = view(replay(run.story, { ...run.journal, entries: entries.slice(0, count) }));
    if (scene.kind === 'ending') return [];
    const chosen = run.way[count]?.option.id;
    return {
      key: count,
      place: scene.place.name,
      lines: scene.lines,
      choice: scene.decision ? scene.options.find(({ id }) => id === chosen)?.text : undefined,
    };
  });
}
