import { guide } from '../../core/guide/index.ts';
import { texts } from './texts.ts';

/** Where the texts are printed, and what differs from there. */
export function SourceNote({ title }: { title: string }) {
  const { errata } = guide();
  return (
    <footer className="source">
      <p>
        {texts.source(title)} {texts.asPrinted(errata.length)}
      </p>
      <details>
        <summary>{texts.errata}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.printed}</th>
              <th scope="col">{texts.mended}</th>
            </tr>
          </thead>
          <tbody>
            {errata.map(({ printed, mended }) => (
              <tr key={printed}>
                <td>{printed}</td>
                <td>{mended}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </footer>
  );
}
