import type { Questions } from '../../core/debrief/index.ts';
import { principle } from '../../core/guide/index.ts';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';

/** The story's own questions first; the chain of the cards and the themes of the conversation kit unfold. */
export function ToTalkAbout({ questions: { story, cards, themes, missing } }: { questions: Questions }) {
  return (
    <section>
      <PartHeading part="questions" />
      <p>{texts.questionsHelp}</p>
      <ul className="questions">
        {[...story, missing].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <details className="fold">
        <summary>{texts.cards}</summary>
        <p>{cards.principle === undefined ? texts.anyCard : texts.layDown(principle(cards.principle).name)}</p>
        <ol>
          {cards.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </details>
      {themes.map(({ theme, title, questions }) => (
        <details className="fold" key={theme}>
          <summary>{texts.theme(title)}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
