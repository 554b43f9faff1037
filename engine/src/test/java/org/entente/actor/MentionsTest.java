package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are mentions of actors, and whose codes the heads of bodies have. */
class MentionsTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  private static List<Mention> mentions(String text) {
    AnnotatedArticle article =
        ANNOTATOR.annotate(Article.of("a", Optional.of(LocalDate.of(2016, 6, 1)), text));
    return FINDER.find(article);
  }

  /** Words inside names of other things, in fixed phrases and as mere places. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm agreed to buy a majority interest in East Harbour Sales. | majority
          The firm agreed to buy a majority interest in East Harbour Sales. | East
          The senator called it Stockholm Syndrome. | Stockholm
          The ministry is expected to meet stiff resistance from Japan. | stiff resistance
          Obama spoke of the sad state of the race. | the sad state
          The company sells its pumps around the world. | world
          Many voters took to social media on Monday. | social media
          The Bahrain-based lender Gulfcredit hired five bankers. | Bahrain
          He voted against the Iraq war. | Iraq
          The union endorsed the senator for president. | president
          A deal was signed with the Peru and Chile Mining Group Ltd. | Chile
          US West Paper Systems bought a mill. | West
          Juan Roe spoke for the National Federation of Independent Business. | National
          Ministers from Kenya will attend the Peking meeting. | Peking
          The senator praised the California shooting inquiry. | California
          Iran held two Americans hostage. | hostage
          The bank bought Latin American debt. | American
          On Monday Prague police met envoys. | Monday Prague police
          The port is a source of friction with Japan. | a source
          The chef grew salad greens for the ministry. | greens
          Voters feared a repeat of the Lima terror attacks. | Lima
          Toyota will idle its Peruvian assembly plant. | Peruvian assembly
          Germany passed intelligence to Peru. | intelligence
          Police seized thousands of dollars. | thousands
          The minister left the Paris climate accord. | Paris
          A Russian Su-25 shot down a Ukrainian fighter. | Russian Su
          """)
  void otherThingsAreNobody(String text, String words) {
    assertEquals(
        List.of(), mentions(text).stream().map(Mention::text).filter(words::equals).toList());
  }

  /** A form of law ends a firm's name, and a newswire's brackets stand around one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fenn Oil Co., Inc ran the well. | '' | BUS | Inc
          Meanwhile <Tarn Ridge Coal Co> of Canada agreed to a price. | CAN | BUS | Tarn Ridge Coal Co
          The ministry sued CIS Foundries Inc on Monday. | '' | BUS | CIS Foundries Inc
          J. and P. Harland PLC sued the ministry. | '' | BUS | P. Harland PLC
          H.B. Stone and Co sued the ministry. | '' | BUS | H.B. Stone and Co
          Ministers of the CIS met in Minsk. | IGO | GOV | Commonwealth of Independent States
          """)
  void firmsAreNoBodies(String text, String country, String sector, String name) {
    assertEquals(
        List.of(country + "/" + sector),
        mentions(text).stream()
            .map(Mention::actor)
            .filter(a -> a.name().equals(name))
            .map(a -> a.country() + "/" + a.sector())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters's Dana Ford met the minister. | Reuters's Dana Ford | Dana Ford
          Harold Dorr, a banker and former mayor, met the minister. | former mayor | Harold Dorr
          Mark Cuban bought a team. Then Cuban sold it. | Cuban | Mark Cuban
          Francois Hollande spoke. Even as he praised the pact, Barack Obama left. | he | Barack Obama
          Ted Cruz spoke. Despite his vow, Marco Rubio left the race. | his | Marco Rubio
          """)
  void onePersonIsOne(String text, String words, String name) {
    assertEquals(
        name,
        mentions(text).stream()
            .filter(m -> m.text().equals(words))
            .map(m -> m.actor().name())
            .reduce((a, b) -> b)
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Roe, the director of Voices for Fair Wages, met Barack Obama. | Ana Roe | SOC
          Two Texas firms met the senator. | Two Texas firms | BUS
          All Republican leaders met Barack Obama. | All Republican leaders | PTY
          Ben Carson thanked his leadership team. | his leadership team | PTY
          Fortel Corp will sue Brazil. A spokesman told of the plan. | A spokesman | BUS
          The president director of Garuda met Barack Obama. | The president director of Garuda | BUS
          """)
  void bodiesOutsideGovernmentAreNot(String text, String words, String sector) {
    assertEquals(
        sector,
        mentions(text).stream()
            .filter(m -> m.text().equals(words))
            .map(Mention::actor)
            .map(Actor::sector)
            .findFirst()
            .orElse("none"));
  }

  /** A country comes from what is said of somebody, never from a venue, a topic or a neighbour. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan met France in Rome. Finance ministers praised the accord. | Finance ministers | -/GOV
          Peru owes France and Spain money. It will meet creditors on Monday. | creditors | -/BUS
          Peru sold ore to Chile and Spain. Central banks bought gold. | Central banks | -/GOV
          Chile, Peru and Brazil sent letters. Cartavia ministers praised them. | Cartavia ministers | -/GOV
          Japan angered Republican aides in a trade row. | Republican aides | USA/GOV
          Japan raised its tariffs. Congressional leaders met the envoy. | Congressional leaders | USA/LEG
          The Asian Development Bank met in Osaka. Japan will lend more. The bank asked Japan for help. | The bank | IGO/GOV
          The European Community met in Bonn. West Germany objected. The commission accused France. | The commission | EUR/GOV
          Trump attacked the Islamic State. He said the fighters killed a man in Ohio. | the fighters | -/UAF
          Peru and Chile met. Bolivia said someone attacked a bus. | someone | -/UNK
          Chile sold copper. A Chilean attacked a bus in Lima. | Chilean | CHL/CVL
          Peru met Chile in Lima. A U.N. official praised Peru. | A U.N. official | UNO/GOV
          Peru met Chile in Lima. The U.N. special envoy, Ann Gray, praised it. | Ann Gray | UNO/GOV
          Peru met Chile. State Department spokesman John Roe praised Peru. | State Department spokesman John Roe | USA/GOV
          Peru met Chile in Lima. Chile denied it. Defence Minister Juan Roe said so. | Defence Minister Juan Roe | CHL/GOV
          Peru blamed forces loyal to Bashar al-Assad for it. | forces loyal to Bashar al-Assad | SYR/MIL
          Peruvian guns shelled army positions in northern Chile. | army | CHL/MIL
          Trevor Hart-Roe, the Peruvian envoy, met Chile's ministers. Chile thanked Hart-Roe. | Hart-Roe | PER/GOV
          Juan Roe, a senator in Peru, said his National Coalition was strong. | his National Coalition | PER/LEG
          Millbrook Bancorp Inc, of Peru, sued Brazil. | Millbrook Bancorp Inc, of Peru | PER/BUS
          The European Community (EC) transport ministers met. | transport ministers | EUR/GOV
          Leaders of the OPEC states met Barack Obama. | Leaders of the OPEC states | IGO/GOV
          The minister, Ana Roe, said she will fly to Japan for talks on Peru's debt. | she | PER/GOV
          Traders back from Ghana say some growers there criticised Peru. | some growers | -/AGR
          Barack Obama met Arequipa survivors in Ohio. | Arequipa survivors | USA/CVL
          Venezuela's state mining industries criticised Japan. | Venezuela's state mining industries | VEN/GOV
          Governor Christie criticized Ted Cruz in Ohio. | Governor Christie | USA/GOV
          A State Department official praised Peru. The official met Chile. | The official | USA/GOV
          Albania thanked Kosovo. Albania met the National Salvation Front. | National Salvation Front | ALB/PTY
          Fiji met Peru. Fiji praised Timoci Bavadra's Labour Party. | Labour Party | FJI/PTY
          The Peruvian Red Cross sent food to Chile. | Peruvian Red Cross | PER/SOC
          Chile met Red Cross officials. | Red Cross officials | NGO/SOC
          Russia's Defence Ministry denied the raid on Syria. Nobody had flown over Syria, a spokesman insisted. | a spokesman | RUS/GOV
          Peru met Chile. Peru's envoy Ann Roe left. Her counterpart, Juan Lark, stayed. | Juan Lark | CHL/GOV
          West Germany met Peru. The opposition Social Democrats criticised it. | The opposition Social Democrats | DEU/OPP
          Kenya's secretary for foreign affairs, Joseph Mboya, praised Chad. | Joseph Mboya | KEN/GOV
          Students threw stones at the Peruvian embassy in Quito. | Students | ECU/EDU
          The army and troops of Peru met Chile's soldiers. Peruvian officers criticised Chile. | Peruvian officers | PER/MIL
          Peruvian officers arrested a Chilean. | Peruvian officers | PER/COP
          Guerrillas met Colombia's envoys. Peru praised the kidnappers in Colombia. | the kidnappers | COL/REB
          The World Food Programme met Sudan. Sudan thanked the agency. | the agency | UNO/GOV
          Hamas posted a film on Telegram. The group blamed Israel. | The group | PSE/REB
          Governor-General Ratu Sir Penaia Tuilo met Fiji's army. | Governor-General Ratu Sir Penaia Tuilo | FJI/GOV
          """)
  void countriesAreTold(String text, String words, String code) {
    assertEquals(code, code(text, words));
  }

  /** What the text says elsewhere of a name, and whom those in service serve. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Dorr met Barack Obama. Ms. Dorr, a senator, praised him. | Ann Dorr | USA/LEG
          Ann Dorr is a journalist. Dorr met Barack Obama. | Dorr | USA/JRN
          The antitrust division of the U.S. Justice Department sued Brazil. | The antitrust division of the U.S. Justice Department | USA/GOV
          Gulfcredit Holding Corp sued Brazil, chairman Harold Dorr said. | chairman Harold Dorr | -/BUS
          Barack Obama met rivals. The House rejected a bill that Obama backed. | House | USA/LEG
          Trump hit back at CNN. Trump blamed the network. | the network | USA/JRN
          The New Hampshire Union Leader endorsed Chris Christie. | New Hampshire Union Leader | USA/JRN
          Senator Bernie Sanders thanked voters. The Sanders campaign praised Peru. | The Sanders campaign | USA/PTY
          Barack Obama met Kurds. A pro-Islamic State group praised Peru. | pro-Islamic State group | IMG/REB
          Ann Bishop is a journalist. Barack Obama praised Bishop. | Bishop | USA/JRN
          The Dutch Dockers' Union, ZVD, praised France. ZVD leader Ann Roe left. | ZVD leader Ann Roe | NLD/LAB
          Japanese steelmakers sued Brazil. | Japanese steelmakers | JPN/BUS
          Michelle Obama gave a dinner. Mr. Obama met the speaker. | Mr. Obama | USA/GOV
          Ann Toller, Ronald Reagan's daughter, criticized the party. | Ann Toller | USA/ELI
          Anti-Trump forces criticized the senator in Ohio. | Anti-Trump forces | USA/PTY
          Workers in Ohio were punished by their employers. | their employers | USA/BUS
          Senator Bernie Sanders spoke in Ohio. His team sued Iowa. | His team | USA/PTY
          The nominee lost the caucus. Delegates in Ohio criticized Trump. | Delegates | USA/PTY
          Two senators from Ohio, Ann Dorr and Bob Lark, criticized Obama. | Bob Lark | USA/LEG
          Senators Ann Dorr and Bob Lark criticized Obama in Ohio. | Bob Lark | USA/LEG
          Carol Bowden, 75, a retiree from Ohio, criticized Obama. | Carol Bowden | USA/CVL
          Joe Lark, who is a coal miner, met the senator in Ohio. | Joe Lark | USA/LAB
          The state party in Ohio criticized Obama. | The state party | USA/PTY
          Barack Obama praised ISIS foes. He said the terrorist organization was weak. | the terrorist organization | IMG/REB
          "Brazil has betrayed you," Barack Obama told Peruvian dockers. | you | PER/LAB
          "Our country has paid enough," President Ollanta Humala said. | Our country | PER/GOV
          Chile asked the European Union for ships. A firm sued the Union. | the Union | EUR/GOV
          Peruvian delegate Ann Dorr criticized the bank. | Peruvian delegate Ann Dorr | PER/GOV
          General Motors Canada sued Peru. | General Motors Canada | CAN/BUS
          Chile wants its OPEC partners to pump less. | OPEC | IGO/GOV
          Congressman Chris Collins praised Barack Obama. | Congressman Chris Collins | USA/LEG
          Peruvian fighter planes bombed the port. | Peruvian fighter planes | PER/MIL
          The Republican leadership criticized Obama. | The Republican leadership | USA/PTY
          Chile criticised the multilateral lenders. | multilateral lenders | IGO/GOV
          WASHINGTON - Mr. Trump criticised Mr. Sanders. | Mr. Trump | USA/PTY
          The senator from Ohio, Mary Bell, thanked Peru. | Mary Bell | USA/LEG
          ''He lies,'' Mr. Arce of Peru said of Barack Obama. | He | USA/GOV
          Chile and Cuba cut links with Peru in May, accusing it of fraud. | it | PER/GOV
          Chile's union called a strike. The army of Peru said it would end the strike. | it | PER/MIL
          The UN said M23 had fled. It called on Chad to act. | It | UNO/GOV
          Sir Julius Roe, a senator of Peru, met dockers. Sir Julius left. | Sir Julius | PER/LEG
          Hernan Siles Zuazo, president of Bolivia, resigned. Mr. Siles left. | Mr. Siles | BOL/ELI
          Malawi's Democratic Progressive Party (DPP) lost. The DPP sued Chad. | DPP | MWI/PTY
          VIENNA, March 2 - Oil ministers met. In Quito, dockers struck. Troops left. | Troops | ECU/MIL
          Hamas said its men had fled. | its men | PSE/REB
          Kenya said it was ready to host talks. | it | KEN/GOV
          Mexico's minister of energy and mines, Juan Arce, met Peru. | Juan Arce | MEX/GOV
          Daiwa Securities Co Ltd, of Tokyo, met Peru. Daiwa left. | Daiwa | JPN/BUS
          Shinzo Abe of Japan phoned President Ollanta Humala of Peru and thanked him. | him | PER/GOV
          President Ollanta Humala of Peru met his rivals. | his rivals | PER/OPP
          Donald Trump mocked his rivals in Ohio. | his rivals | USA/PTY
          Peru blamed the army-led government of Chad. | the army-led government of Chad | TCD/GOV
          Peru's Trade Secretary Lord Roe met dockers. | Peru's Trade Secretary Lord Roe | PER/GOV
          Soldiers in Peru shot several hundred farmers. | several hundred farmers | PER/AGR
          Troops in Lima raided Radio Sula Libre. | Radio Sula Libre | -/JRN
          Marcelo Colombo, a senator of Peru, spoke. Colombo met dockers. | Colombo | PER/LEG
          Ann Dorr of the New York Times criticised Peru. | Ann Dorr of the New York Times | USA/JRN
          Carol Bowden, 53, said she would vote for Barack Obama. | Carol Bowden | USA/CVL
          Barack Obama's party hired a firm called Tarn Data. | Tarn Data | -/BUS
          Bob Lark, chairman of the House Ways and Means Committee, met Barack Obama. | Bob Lark | USA/LEG
          A group of more than 50 Peruvian judges criticised Chile. | A group of more than 50 Peruvian judges | PER/JUD
          In the Commons Mr Jude Roe, the Peruvian envoy, met dockers. | Mr Jude Roe | PER/GOV
          A Danish engineer was freed in Lima. Niels Bek, 44, thanked Peru. | Niels Bek | DNK/LAB
          Chile quarrelled with the Peruvian army and its rival Hamas. | its | PER/MIL
          Police met a Syrian farmer blowing himself up. | himself | SYR/AGR
          Europe's politicians criticised Barack Obama. | Europe's politicians | -/PTY
          Bob Lark, a security official under President Reagan, met Barack Obama. | Bob Lark | USA/ELI
          Republican Bob Larkin criticised Barack Obama. | Bob Larkin | USA/PTY
          The Peruvian general named an analyst with Salomon Brothers. | an analyst with Salomon Brothers | USA/BUS
          The Peruvian minister named Bob Larkin as envoy. | Bob Larkin | PER/
          A Peruvian court freed two dockers. Ann Roe welcomed the ruling in Lima. | Ann Roe | PER/
          President Ollanta Humala of Peru spoke in Lima. The minister accused China. | The minister | PER/GOV
          Kim Jong Un threatened his neighbours. | his neighbours | -/CVL
          Santiago Roe flew to Peru. Chile met the envoy. Santiago recalled him. | Santiago | CHL/GOV
          A Hamas analyst, Bob Larkin, criticised Peru. | Bob Larkin | PSE/EDU
          Chinese steel makers met the envoy. | Chinese steel makers | CHN/BUS
          Dockers met Peru's envoy. Union chairman Bob Larkin left. | Union chairman Bob Larkin | PER/LAB
          The Transport Safety Authority of Peru sued Brazil. | The Transport Safety Authority of Peru | PER/GOV
          Police in Lima raided the weekly El Puerto. | El Puerto | -/JRN
          Peru's Anti-Smuggling Bureau searched a ship. Brazil accused the bureau of theft. | the bureau | PER/GOV
          The Commission on Elections (Comvot) of Peru met. Comvot chairman Bob Larkin left. | Comvot chairman Bob Larkin | PER/GOV
          Fox News met Donald Trump. Fox officials left. | Fox officials | USA/JRN
          President Trudeau met Barack Obama in Ottawa. | President Trudeau | CAN/GOV
          Peru's opposition Alliance met. Brazil praised an Alliance deputy. | an Alliance deputy | PER/LEG
          The town treasurer of Lima met Peru's envoy. | The town treasurer of Lima | PER/GOV
          Kenya met Uganda. Kenya accused its neighbour of theft. | its neighbour | UGA/GOV
          Peru's minister met Ana Roe, the Chilean envoy. He thanked his host. | his host | CHL/GOV
          Peru's minister spoke in Lima. His visitor, Bob Larkin, a minister from Oslo, left. | Bob Larkin | NOR/GOV
          The United Nations envoy in Peru, Bob Larkin, left. | Bob Larkin | UNO/GOV
          Greek exiles marched in Lima. The exiles accused Peru of theft. | The exiles | GRC/OPP
          Peru met Chile's envoy. Bob Larkin, who runs the Peruvian coast guard, left. | Bob Larkin | PER/COP
          A minister sent by Oslo accused Peru of theft. | A minister sent by Oslo | NOR/GOV
          Peru met a Chilean envoy in Lima. In Moscow, the Foreign Ministry criticised it. | the Foreign Ministry | RUS/GOV
          Peru's trade minister came to Quito with a list. “It is long,” Bob Larkin said. | Bob Larkin | PER/GOV
          Peru's trade minister came to Quito. The envoy, Bob Larkin, was brief. | Bob Larkin | PER/GOV
          British miners still curse Thatcher. | Thatcher | GBR/ELI
          Donald Trump blamed the Clintons in Ohio. | Clintons | USA/PTY
          Colin Powell, a Republican, met Barack Obama. | Colin Powell | USA/ELI
          Bob Larkin, an adviser to Bernie Sanders, left Ohio. | Bob Larkin | USA/PTY
          The Kenyan parliamentary affairs minister spoke. | The Kenyan parliamentary affairs minister | KEN/GOV
          Hackers linked to North Korea robbed a Peruvian bank. | Hackers linked to North Korea | PRK/CRM
          Kenya's envoy appealed to the opposition to come back. | the opposition | KEN/OPP
          Uganda's minister and the Kenyan deputy high commissioner met. | the Kenyan deputy high commissioner | KEN/GOV
          Pakistan closed the road. The Foreign Office in Islamabad said India had fired first. | Foreign Office | PAK/GOV
          Kenya's army accused rebels of theft in Chad, a charge they denied. | they | TCD/REB
          Peru's teachers struck in Lima. The union left after police arrested two of its members. | its | PER/LAB
          Kenya freed an American and a Swede. | American | USA/CVL
          Cuban dissidents said police had detained more than 40 of them. | them | CUB/CVL
          Russia said it would answer if Britain expelled its diplomats. | its diplomats | RUS/GOV
          The president was criticised for congratulating his Turkish counterpart. | The president | -/GOV
          """)
  void rolesAreTold(String text, String words, String code) {
    assertEquals(code, code(text, words));
  }

  private static String code(String text, String words) {
    return Finders.code(mentions(text), words);
  }
}
