from generator.checks.lix import lix


def test_words_per_sentence_and_the_share_of_long_words() -> None:
    # 10 words, 2 sentences, 2 long words (behandlas, läkemedel): 5 + 20
    assert lix(["Du kan ha gikt nu. Den behandlas ofta med läkemedel."]) == 25


def test_a_paragraph_without_full_stop_is_a_sentence() -> None:
    # 6 words, 2 sentences, no long word: 3 + 0
    assert lix(["Vila din fot.", "Drick mycket vatten"]) == 3


def test_colon_question_and_exclamation_end_a_sentence() -> None:
    # 8 words, 4 sentences, no long word: 2 + 0
    assert lix(["Ont nu? Ring oss! Gör så: vila benet."]) == 2


def test_points_within_numbers_and_dots_in_a_row_are_not_sentences() -> None:
    # 6 words («1» and «5» are two), 1 sentence, no long word
    assert lix(["Ta 1.5 mg om dagen..."]) == 6


def test_seven_letters_are_long_and_six_are_not() -> None:
    # 2 words, 1 sentence: 2 + 50
    assert lix(["hjärta hjärtat"]) == 52


def test_no_text() -> None:
    assert lix([]) == 0
    assert lix(["– – –"]) == 0
