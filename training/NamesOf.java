import edu.stanford.nlp.ie.crf.CRFClassifier; import edu.stanford.nlp.ling.CoreLabel; import edu.stanford.nlp.util.Triple;
import java.io.*; import java.nio.charset.StandardCharsets; import java.util.*;
public class NamesOf {
  public static void main(String[] a) throws Exception {
    CRFClassifier<CoreLabel> c = CRFClassifier.getClassifier(a[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)); PrintStream out = new PrintStream(System.out, false, "UTF-8"); String line;
    while ((line = in.readLine()) != null) {
      String text = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8); StringBuilder b = new StringBuilder("["); 
      for (Triple<String,Integer,Integer> t : c.classifyToCharacterOffsets(text)) { if (b.length() > 1) b.append(","); b.append("[").append(t.second()).append(",").append(t.third()).append(",\"").append(t.first()).append("\"]"); }
      out.println(b.append("]"));
    }
    out.flush();
  }
}
