package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is mended in the parser's trees: which word hangs where. */
class RegraftTest {
  private static final Annotator ANNOTATOR = Annotators.ONE;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ceasefire declared by both sides on January 29 has largely been kept.;"
            + " ceasefire; nsubj:pass; kept",
        "In return, the rebels handed over eight men captured by them at a post last May.;"
            + " men; obj; handed",
        "The European Union, which suspended aid to Zanzibar after the poll of 1995, waits.;"
            + " suspended; acl:relcl; Union",
        "But Ankara, which has been training Libyan soldiers since last year, has not replied.;"
            + " training; acl:relcl; Ankara",
        "Turkey responded by announcing live firing off Rhodes and ordered a strike.;"
            + " ordered; conj; responded",
        "The minister met his colleagues of Norway, the European Union and Canada in Oslo.;"
            + " Union; conj; Norway",
        "Judges charged the colonel with treason and the premier dismissed two aides.;"
            + " premier; nsubj; dismissed",
        "The senator from Ohio, Mary Bell, met voters in Dayton.; Bell; appos; senator",
        "Speaking beside his Omani counterpart, Sheikh Ali al-Roe, Mary Bell said families had been torn apart.; Bell; nsubj; said",
        "The rebels, who have fought since the spring, offered to release the hostages.; rebels; nsubj; offered",
        "Kenyan editor jailed for two years; editor; nsubj:pass; jailed",
        "Exit polls taken in South Carolina found that most voters were farmers.; polls; nsubj; found",
        "The French and German foreign ministers called on Moscow to withdraw.; German; conj; French",
        "Former presidents Vicente Fox and Felipe Calderon criticized Trump.; Calderon; conj; Fox",
        "Former presidents Vicente Fox and Felipe Calderon criticized Trump.; Fox; nsubj; criticized",
        "White House and congressional leaders met the Danish envoy.; leaders; conj; House",
        "The colonel said two boats sank when a mine blew up, and denied that it was his.;"
            + " denied; conj; said",
        "Importers have until March 20 to clear their goods.; clear; xcomp; have",
        "The White House, while welcoming Roe's deliverance, ruled out trading anything.; House; nsubj; ruled",
        "A Danish water engineer snatched at gunpoint in Beirut last March was let go.; engineer; nsubj:pass; let",
        "Sanders accused the Clinton campaign of distorting her message.; message; obj; distorting",
        "The minister, after meeting union leaders, condemned the strike.; leaders; obj; meeting",
        "President Rivas flew to Lima to save the truce.; Lima; obl; flew",
        "“I told you he wouldn't be ready,” Mr. Lane said.; ready; ccomp; told",
        "The minister said the deal was dead and accused Peru of lying.; accused; conj; said",
        "A spokesman denied that troops had fired and alleged that rebels had mined the road.; alleged; conj; denied",
        "The minister said police had held three men and freed two.; freed; conj; held",
        "Oman's minister Tom Roe, who is chairing the talks on behalf of the king, urged the army to leave.; Roe; nsubj; urged",
        "The envoy appealed to the opposition to come back.; opposition; obl; appealed",
        "A lawyer linked to the sect was arrested in Rome.; lawyer; nsubj:pass; arrested",
        "In two hours of talks with Ann Lark, Tom Roe raised the case of the sailor.; Roe; nsubj; raised",
        "The king imposed sanctions on three officials it accuses of fraud.; accuses; acl:relcl; officials",
        "Peru on Thursday threatened to cancel the summit unless Chile called off its drills.; cancel; xcomp; threatened",
        "The minister, accused by the opposition of stealing aid, offered to resign.; minister; nsubj; offered",
        "A day after meeting the Saudi king, Lebanon's prime minister announced his resignation.; minister; nsubj; announced",
        "A source close to the minister accused Peru of lying.; source; nsubj; accused",
        "The envoy said the president was in Lima and praised Rwanda.; praised; conj; Lima",
        "The group said an editor was jailed and refused food for a week.; refused; conj; jailed",
        "Israel cancelled a meeting with the minister, who had insisted on seeing rights groups.; insisted; acl:relcl; minister",
        "Two Omanis accused of murdering the editor went on trial in Lima on Monday.; accused; acl; Omanis",
        "A cleric suspected of recruiting fighters has been arrested in Lima.; cleric; nsubj:pass; arrested",
        "Oman accused of shelling villages; Oman; nsubj:pass; accused",
        "Peru held eight men on Friday who are accused of shooting prisoners.; accused; acl:relcl; men",
        "Oman denied that its troops had crossed into Yemen and accused Aden of lying.; accused; conj; denied",
        "The ministry denied that its jets had bombed a hospital, calling the report a lie.; calling; advcl; denied",
        "Guards searched the newspaper and the ministry is planning new curbs.; ministry; nsubj; planning",
        "Guards searched the newspaper and the ministry is planning new curbs.; newspaper; obj; searched",
        "Guards arrested the mayor and the governor refused to comment.; governor; nsubj; refused",
        "Lima criticised the premier and the opposition demanded his resignation.; opposition; nsubj; demanded",
        "Oman denied it had fired, and UN monitors said they were looking into it.; said; conj; denied",
      })
  void hangs(String text, String word, String relation, String head) {
    assertHangs(text, word, relation, head);
  }

  /** Each row of parsewords.tsv mends its example. */
  @ParameterizedTest
  @MethodSource
  void rows(String text, String hangs) {
    String[] words = hangs.split(" ");
    assertHangs(text, words[0], words[1], words[2]);
  }

  static Stream<Arguments> rows() {
    return Knowledge.shipped().table("parsewords").rows().stream()
        .map(row -> Arguments.of(row.get("example"), row.get("hangs")));
  }

  private static void assertHangs(String text, String word, String relation, String head) {
    Sentence sentence =
        ANNOTATOR.annotate(Article.of("a", Optional.empty(), text)).sentences().get(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertEquals(relation, token.relation());
    assertEquals(head, sentence.token(token.head()).text());
  }
}
