import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { foundText } from './found-text.ts';
import { leaveSearch, useReturnToSearch } from './left-search.ts';
import type { Found } from './search-guide.ts';
import { SearchResults } from './search-results.tsx';
import { texts } from './texts.ts';

type Search = (query: string) => Found;

/** The search field and what it finds, while one types. The search itself is loaded when the field is entered. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ readonly run: Search }>();
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = query.trim();
  const found = useMemo(() => (asked === '' ? undefined : search?.run(asked)), [asked, search]);
  const load = () => {
    if (search === undefined) import('./search-guide.ts').then(({ searchGuide }) => setSearch({ run: searchGuide }));
  };
  useReturnToSearch((left) => {
    load();
    setQuery(left.query);
  });
  const ask = (asked: string) => {
    setQuery(asked);
    field.current?.focus();
  };
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        <label>
          <span>{texts.search}</span>
          <input
            ref={field}
            type="search"
            autoComplete="off"
            maxLength={100}
            aria-describedby={help}
            value={query}
            onFocus={load}
            onInput={({ currentTarget }) => {
              load();
              setQuery(currentTarget.value);
            }}
          />
        </label>
        <p className="small" id={help}>
          {texts.searchHelp}
        </p>
      </form>
      {found && (
        <SearchResults
          key={asked}
          query={asked}
          found={found}
          heading={heading}
          onClear={() => ask('')}
          onAsk={ask}
          onLeave={(hit) => leaveSearch({ query, hit })}
        />
      )}
      <Announcement text={found === undefined ? '' : foundText(found, asked)} />
    </search>
  );
}

/** Says how much was found once one pauses, not at every letter. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const soon = setTimeout(() => setSaid(text), 800);
    return () => clearTimeout(soon);
  }, [text]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
