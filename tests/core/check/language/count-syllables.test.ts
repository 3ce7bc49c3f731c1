import { expect, test } from 'vitest';
import { countSyllables } from '../../../../src/core/check/language/count-syllables.ts';

// Divided by hand.
const divided = `
  ik jij straks feest schreeuw nieuw nieuws mooi saai groei stoel huis trein zo'n 's 't vrouw blauw quiz coach team mail
  kijk eeuw leeuw ruw tien deal één hé jouw oei ui

  fo·to's wa·ter hui·zen mooi·e draai·en groei·en bu·reau ni·veau i·dee ge·uit cha·os re·gel krij·gen web·site on·line
  up·date toi·let de·tail ja·rig be·gin be·sluit beur·ten bak·ker du·o vrij·e dead·line up·load team·lid knie·ën zee·ën
  vreem·de ou·ders quo·ta ge·ëerd re·ëel bij·een e·mail soft·ware boei·en ze·ker lou·ter ge·eist na·ïef ba·by so·lo
  ge·loof ver·haal zo·als yog·hurt be·oogt be·aamt scè·ne ca·fé ij·zer eu·ro

  mi·nis·ter amb·te·naar mu·se·um po·li·tie sta·ti·on i·de·aal the·o·rie vi·de·o ra·di·o stu·di·o re·gi·o ru·ï·ne
  re·ü·nie se·ri·eus mi·li·eu so·ci·aal i·dee·ën ei·e·ren be·a·men af·de·ling be·slui·ten re·ge·ling team·lei·der
  ma·na·ger com·pu·ter col·le·ge in·ter·view zo·ö·loog ko·pi·eer pa·ti·ënt ge·o·pend bij·een·komst e·go·ïst be·ïn·vloed
  o·a·se pi·a·no di·a·loog ac·tu·eel sy·ste·men of·fi·cier toe·stem·ming mens·ge·richt hob·by·ist ka·mer·brief ca·ca·o
  si·tu·eert be·ëin·digt be·slis·sing ge·re·geld uit·leg·gen ver·tel·len te·le·foon aan·vra·gen tein·tje·loos

  mi·nis·te·rie na·ti·o·naal ja·nu·a·ri fi·nan·ci·eel fi·nan·ci·ën of·fi·ci·eel spe·ci·a·le si·tu·a·tie pe·tro·le·um
  re·a·li·teit me·de·wer·ker toe·gan·ke·lijk dienst·ver·le·nend be·ïn·vloe·den ef·fi·ci·ënt co·ör·di·neert
  bu·reau·cra·tie aan·spreek·baar·heid recht·vaar·dig·heid re·li·gi·eus va·ri·ë·ren ge·ïr·ri·teerd hi·ë·rar·chie
  be·oor·de·ling re·a·ge·ren aan·be·ve·ling on·der·ne·mer per·so·neels·lid com·mis·sa·ris fa·mi·lie·lid in·te·ri·eur
  po·li·tie·bu·reau stads·be·stuur·der be·drijfs·lei·der ge·ïn·spi·reerd ar·chi·va·ris

  or·ga·ni·sa·tie e·va·lu·a·tie ver·be·te·rings·ge·richt in·di·vi·du·eel pro·fes·si·o·neel ver·ant·woor·de·lijk
  ver·ga·de·rin·gen lei·ding·ge·ven·de le·gi·ti·mi·teit on·der·han·de·ling com·mu·ni·ca·tie rich·ting·aan·wij·zer
  don·der·dag·mid·dag be·stem·mings·plan·nen ge·ïn·te·res·seer·de co·ëf·fi·ci·ënt i·de·a·lis·tisch cre·a·ti·vi·teit
  aan·vraag·for·mu·lier·tje on·der·zoeks·ver·slag·je ge·zond·heids·ri·si·co

  e·ner·gie·re·ke·ning ge·au·to·ma·ti·seerd ver·ant·woor·de·lijk·heid pro·fes·si·o·na·li·teit a·dres·ge·ge·vens
  au·to·ri·tei·ten ge·meen·te·raads·ver·kie·zin·gen uit·voe·rings·or·ga·ni·sa·tie le·vens·ver·ze·ke·ring
  aan·spra·ke·lijk·heids·ver·ze·ke·ring ar·beids·on·ge·schikt·heids·ver·ze·ke·ring on·der·wijs·in·spec·tie
  in·ko·mens·af·han·ke·lijk
`
  .trim()
  .split(/\s+/);

test.each(divided)('%s', (word) => {
  expect(countSyllables(word.replaceAll('·', ''))).toBe(word.split('·').length);
});

test('they are many', () => {
  expect(new Set(divided).size).toBeGreaterThanOrEqual(150);
  expect(new Set(divided).size).toBe(divided.length);
});

test.each([
  ['UWV', 3],
  ['Woo', 1],
  ['Yıldız', 2],
  ['Kamer-brief', 3],
  ['EIGENAAR', 3],
  ['', 1],
])('%s has %i', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});
