package org.armsexplorer.cli;

import java.util.Arrays;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.Token;

/// Reads the words of closed lists, and says which there are where a word is none of them.
final class Words {

  private Words() {}

  static <T extends Enum<T> & Token> T parse(Class<T> list, String word, String option) throws UserProblem {
    return Token.parse(list, word)
        .orElseThrow(() -> notListed(option, word, Arrays.stream(list.getEnumConstants()).map(Token::token).toList()));
  }

  static UserProblem notListed(String option, String word, List<String> known) {
    return problem("wrong.word", option, word, String.join(", ", known));
  }

  static UserProblem problem(String key, Object... args) {
    return new UserProblem(UserProblem.Kind.WRONG_USE, "problem.said", Texts.text(key, args));
  }
}
